package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>PUT /pets</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface SetPetsResult {
    /**
     * Done.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements SetPetsResult {
    }
}
