package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET ping</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetPingResult {
    /**
     * There.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements GetPingResult {
    }
}
