package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /elsewhere</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetElsewhereResult {
    /**
     * Fine.
     *
     * <p>Status <code>200</code>.
     */
    record Ok() implements GetElsewhereResult {
    }
}
