package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /elsewhere</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetElsewhereResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements GetElsewhereResult {
    }
}
