package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of 2nd-tag.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface Type2ndMinusTagService {
    /**
     * POST /get-class
     *
     * <p><code>POST /get-class</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetUnderscoreClassResult getClass(GetUnderscoreClassRequest request, CallContext context);
}
