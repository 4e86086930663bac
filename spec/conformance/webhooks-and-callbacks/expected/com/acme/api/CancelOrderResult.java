package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>DELETE /orders/&#123;id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface CancelOrderResult {
    /**
     * Gone.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements CancelOrderResult {
    }
}
