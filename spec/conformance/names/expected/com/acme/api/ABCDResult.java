package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>PATCH /notify</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface ABCDResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements ABCDResult {
    }
}
