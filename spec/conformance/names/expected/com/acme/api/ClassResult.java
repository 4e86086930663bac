package com.acme.api;

import com.acme.model.Error;
import com.acme.model.Object;
import com.acme.model.Tag;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.http.Statuses;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /class/&#123;class&#125;/&#123;Class&#125;/&#123;class_&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface ClassResult {
    /**
     * Fine.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     * @param statusHeader the property <code>status (header)</code>
     * @param headers the property <code>headers</code>
     * @param result the property <code>result</code>
     * @param it the property <code>it</code>
     */
    record Ok(Object body, @PropertyName("status (header)") @Nullable BigInteger statusHeader,
            @Nullable String headers, @Nullable String result,
            @Nullable String it) implements ClassResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @param statusHeader the property <code>status (header)</code>
         * @param headers the property <code>headers</code>
         * @param result the property <code>result</code>
         * @param it the property <code>it</code>
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Ok {
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }

    /**
     * Refused.
     *
     * <p>Status <code>4XX</code>.
     *
     * @param status which one it is
     * @param body What is answered.
     */
    record Status4XX(int status, Error body) implements ClassResult {
        /**
         * Checks all values.
         *
         * @param status which one it is
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Status4XX {
            Statuses.check(status, "4XX", "200");
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }

    /**
     * Broken.
     *
     * <p>Status <code>5XX</code>.
     *
     * @param status which one it is
     */
    record Status5XX(int status) implements ClassResult {
        /**
         * Checks all values.
         *
         * @param status which one it is
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Status5XX {
            Statuses.check(status, "5XX", "200");
        }
    }

    /**
     * Other.
     *
     * <p>Status <code>default</code>.
     *
     * @param status which one it is
     * @param body What is answered.
     */
    record Default(int status, Tag body) implements ClassResult {
        /**
         * Checks all values.
         *
         * @param status which one it is
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Default {
            Statuses.check(status, "default", "200", "4XX", "5XX");
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }
}
