package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of .
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface EmptyService {
    /**
     * DELETE /notify
     *
     * <p><code>DELETE /notify</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    DeleteNotifyResult deleteNotify(DeleteNotifyRequest request, CallContext context);
}
