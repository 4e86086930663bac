package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /orders</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface ListOrdersResult {
    /**
     * All orders.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     * @param xTotal How many.
     */
    record Ok(List<String> body,
            @PropertyName("X-Total") @Nullable BigInteger xTotal) implements ListOrdersResult {
        /**
         * What body must fulfil.
         */
        private static final Check<List<String>> BODY = Checks.elements(Checks.none());

        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @param xTotal How many.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Ok {
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            } else {
                body = Copies.list(body);
                violations = BODY.check(violations, "/body", body);
            }
            violations.throwIfAny();
        }
    }
}
