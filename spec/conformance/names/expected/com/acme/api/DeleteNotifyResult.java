package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>DELETE /notify</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface DeleteNotifyResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements DeleteNotifyResult {
    }
}
