package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>PUT /notify</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface WaitResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements WaitResult {
    }
}
