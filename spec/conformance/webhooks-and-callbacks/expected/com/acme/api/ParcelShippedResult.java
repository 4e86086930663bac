package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST &#123;$request.body#/callbackUrl&#125;/&#123;parcel&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface ParcelShippedResult {
    /**
     * Seen.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements ParcelShippedResult {
    }
}
