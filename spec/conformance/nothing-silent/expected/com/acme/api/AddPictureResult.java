package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST /pictures</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface AddPictureResult {
    /**
     * Added.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements AddPictureResult {
    }
}
