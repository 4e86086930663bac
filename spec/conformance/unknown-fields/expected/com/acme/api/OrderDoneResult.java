package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST &#123;$request.query.url&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface OrderDoneResult {
    /**
     * Seen.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements OrderDoneResult {
    }
}
