package com.acme.api;

import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Content;
import javax.annotation.processing.Generated;

/**
 * What <code>PUT /images/&#123;id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface PutImageResult {
    /**
     * The image and what happens to it.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(Content body) implements PutImageResult {
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
     * Events.
     *
     * <p>Status <code>202</code>.
     *
     * @param body What is answered.
     */
    record Accepted(Content body) implements PutImageResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Accepted {
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }
}
