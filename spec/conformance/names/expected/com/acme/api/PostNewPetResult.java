package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST new-pet</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface PostNewPetResult {
    /**
     * Seen.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements PostNewPetResult {
    }
}
