package com.acme.api;

import io.plumbline.runtime.http.Statuses;
import javax.annotation.processing.Generated;

/**
 * What <code>GET /stream</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface OpenStreamResult {
    /**
     * Any answer: the contract documents none.
     *
     * <p>Status <code>default</code>.
     *
     * @param status which one it is
     */
    record Default(int status) implements OpenStreamResult {
        /**
         * Checks all values.
         *
         * @param status which one it is
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Default {
            Statuses.check(status, "default");
        }
    }
}
