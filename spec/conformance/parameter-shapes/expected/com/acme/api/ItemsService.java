package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of items.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface ItemsService {
    /**
     * GET /items/&#123;ids&#125;
     *
     * <p><code>GET /items/&#123;ids&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    FindItemsResult findItems(FindItemsRequest request, CallContext context);
}
