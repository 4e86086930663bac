package com.acme.api;

import io.plumbline.runtime.constraint.Violations;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * What <code>PUT /notes</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface PutNoteResult {
    /**
     * How many there are.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(BigInteger body) implements PutNoteResult {
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
     * How many there are.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record OkTextHtml(String body) implements PutNoteResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public OkTextHtml {
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }
}
