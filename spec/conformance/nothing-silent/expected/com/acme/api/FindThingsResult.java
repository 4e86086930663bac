package com.acme.api;

import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;

/**
 * What <code>GET /things</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface FindThingsResult {
    /**
     * The things.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(String body) implements FindThingsResult {
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
}
