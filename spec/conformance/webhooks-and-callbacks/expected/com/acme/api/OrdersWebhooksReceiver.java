package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * What becomes of orders.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface OrdersWebhooksReceiver {
    /**
     * An order that nobody finds.
     *
     * <p><code>POST orderLost</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    OrderLostResult orderLost(OrderLostRequest request, CallContext context);
}
