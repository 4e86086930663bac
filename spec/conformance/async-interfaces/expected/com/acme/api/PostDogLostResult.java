package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST dogLost</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface PostDogLostResult {
    /**
     * Seen.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements PostDogLostResult {
    }
}
