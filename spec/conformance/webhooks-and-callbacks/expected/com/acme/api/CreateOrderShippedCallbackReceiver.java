package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * Receives what the described server calls: createOrder shipped callback.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface CreateOrderShippedCallbackReceiver {
    /**
     * An order is on its way.
     *
     * <p><code>POST &#123;$request.body#/callbackUrl&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    CreateOrderShippedPostResult createOrderShippedPost(CreateOrderShippedPostRequest request,
            CallContext context);

    /**
     * POST &#123;$request.body#/callbackUrl&#125;/&#123;parcel&#125;
     *
     * <p><code>POST &#123;$request.body#/callbackUrl&#125;/&#123;parcel&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    ParcelShippedResult parcelShipped(ParcelShippedRequest request, CallContext context);
}
