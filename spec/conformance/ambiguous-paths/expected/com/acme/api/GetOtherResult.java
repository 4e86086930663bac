package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /tasks/&#123;kind&#125;/&#123;other_id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetOtherResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements GetOtherResult {
    }
}
