package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /find</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface FindResult {
    /**
     * Found.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements FindResult {
    }
}
