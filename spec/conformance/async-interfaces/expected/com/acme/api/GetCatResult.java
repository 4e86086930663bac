package com.acme.api;

import com.acme.model.GetCat200Response;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;

/**
 * What <code>GET /cats/&#123;id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetCatResult {
    /**
     * Found.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(GetCat200Response body) implements GetCatResult {
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
     * Not found.
     *
     * <p>Status <code>404</code>.
     */
    record NotFound() implements GetCatResult {
    }
}
