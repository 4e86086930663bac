package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST /calls</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface CreateCallResult {
    /**
     * Created.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements CreateCallResult {
    }
}
