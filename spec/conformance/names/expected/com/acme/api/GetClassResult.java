package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>GET /get-class</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface GetClassResult {
    /**
     * A &#92; backslash, a star-slash *&#47; and &#123;&#64;code braces&#125;, &#92;u0041.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements GetClassResult {
    }
}
