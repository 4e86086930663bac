package com.acme.api;

import com.acme.model.Pet;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What <code>POST /pets</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface AddPetResult {
    /**
     * All pets.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(List<Pet> body) implements AddPetResult {
        /**
         * What body must fulfil.
         */
        private static final Check<List<Pet>> BODY = Checks.elements(Checks.none());

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
            } else {
                body = Copies.list(body);
                violations = BODY.check(violations, "/body", body);
            }
            violations.throwIfAny();
        }
    }
}
