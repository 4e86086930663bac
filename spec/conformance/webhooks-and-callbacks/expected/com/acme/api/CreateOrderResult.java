package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>POST /orders</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface CreateOrderResult {
    /**
     * Taken.
     *
     * <p>Status <code>201</code>.
     */
    record Created() implements CreateOrderResult {
    }
}
