package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /cats/&#123;name&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetCatOfNameResult {
    /**
     * Found.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements GetCatOfNameResult {
    }
}
