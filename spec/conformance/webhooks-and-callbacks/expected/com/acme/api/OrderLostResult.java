package com.acme.api;

import com.acme.model.OrderLost200Response;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.http.Statuses;
import javax.annotation.processing.Generated;

/**
 * What <code>POST orderLost</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface OrderLostResult {
    /**
     * Seen.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(OrderLost200Response body) implements OrderLostResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
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
     * Not seen.
     *
     * <p>Status <code>default</code>.
     *
     * @param status which one it is
     */
    record Default(int status) implements OrderLostResult {
        /**
         * Checks all values.
         *
         * @param status which one it is
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Default {
            Statuses.check(status, "default", "200");
        }
    }
}
