package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST &#123;$request.body#/callbackUrl&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface CreateOrderShippedPostResult {
    /**
     * Seen.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements CreateOrderShippedPostResult {
    }

    /**
     * No more of these.
     *
     * <p>Status <code>410</code>.
     */
    record Gone() implements CreateOrderShippedPostResult {
    }
}
