package com.acme.api;

import com.acme.model.Thing;
import io.plumbline.runtime.constraint.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.annotation.processing.Generated;

/**
 * What <code>GET /things/&#123;id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings({
        "deprecation",
        "value"
})
public sealed interface GetThingResult {
    /**
     * ok
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(@NotNull @Valid Thing body) implements GetThingResult {
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
