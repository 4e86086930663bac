package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /tasks/&#123;same&#125;/&#123;again&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetAgainResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements GetAgainResult {
    }
}
