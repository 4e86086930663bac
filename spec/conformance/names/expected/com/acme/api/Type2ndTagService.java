package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of 2nd tag.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface Type2ndTagService {
    /**
     * GET /class/&#123;class&#125;/&#123;Class&#125;/&#123;class_&#125;
     *
     * <p><code>GET /class/&#123;class&#125;/&#123;Class&#125;/&#123;class_&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    ClassResult class_(ClassRequest request, CallContext context);

    /**
     * GET /get-class
     *
     * <p><code>GET /get-class</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetClassResult getClass(GetClassRequest request, CallContext context);

    /**
     * GET /elsewhere
     *
     * <p><code>GET /elsewhere</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetElsewhereResult getElsewhere(GetElsewhereRequest request, CallContext context);
}
