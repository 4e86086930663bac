package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * Receives what the described server calls: Failed callback.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface FailedCallbackReceiver {
    /**
     * PUT &#123;$request.query.failures&#125;
     *
     * <p><code>PUT &#123;$request.query.failures&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    FailedPutResult failedPut(FailedPutRequest request, CallContext context);
}
