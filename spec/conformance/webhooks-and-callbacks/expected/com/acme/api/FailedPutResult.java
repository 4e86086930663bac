package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>PUT &#123;$request.query.failures&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface FailedPutResult {
    /**
     * Seen.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements FailedPutResult {
    }
}
