package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * What becomes of orders.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface OrdersService {
    /**
     * POST /orders
     *
     * <p><code>POST /orders</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    CreateOrderResult createOrder(CreateOrderRequest request, CallContext context);

    /**
     * DELETE /orders/&#123;id&#125;
     *
     * <p><code>DELETE /orders/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    CancelOrderResult cancelOrder(CancelOrderRequest request, CallContext context);
}
