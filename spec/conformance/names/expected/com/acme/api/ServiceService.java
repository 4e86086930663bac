package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of Service.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface ServiceService {
    /**
     * PATCH /notify
     *
     * <p><code>PATCH /notify</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    ABCDResult aBCD(ABCDRequest request, CallContext context);
}
