package com.acme.api;

import com.acme.model.Pet;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Content;
import javax.annotation.processing.Generated;

/**
 * What <code>POST /pets</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface AddPetResult {
    /**
     * The pet.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(Pet body) implements AddPetResult {
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
     * The pet.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record OkApplicationXml(Content body) implements AddPetResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public OkApplicationXml {
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }
}
