package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * Receives what the described server calls: listOrders done callback.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface ListOrdersDoneCallbackReceiver {
    /**
     * POST &#123;$request.query.url&#125;
     *
     * <p><code>POST &#123;$request.query.url&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    OrderDoneResult orderDone(OrderDoneRequest request, CallContext context);
}
