package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST /images/&#123;id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface ImportImagesResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements ImportImagesResult {
    }
}
