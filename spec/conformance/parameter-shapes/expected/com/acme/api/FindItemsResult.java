package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /items/&#123;ids&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface FindItemsResult {
    /**
     * Found.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements FindItemsResult {
    }
}
