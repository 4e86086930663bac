package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of things.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public interface ThingsService {
    /**
     * GET /things/&#123;id&#125;
     *
     * <p><code>GET /things/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetThingResult getThing(GetThingRequest request, CallContext context);
}
