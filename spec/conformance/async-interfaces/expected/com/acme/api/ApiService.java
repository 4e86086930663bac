package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * The operations of Api.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface ApiService {
    /**
     * GET /cats/&#123;id&#125;
     *
     * <p><code>GET /cats/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers, when it is known
     */
    CompletionStage<GetCatResult> getCat(GetCatRequest request, CallContext context);

    /**
     * GET /cats/&#123;name&#125;
     *
     * <p><code>GET /cats/&#123;name&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers, when it is known
     */
    CompletionStage<GetCatOfNameResult> getCatOfName(GetCatOfNameRequest request,
            CallContext context);

    /**
     * POST /dogs
     *
     * <p><code>POST /dogs</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers, when it is known
     */
    CompletionStage<AddDogResult> addDog(AddDogRequest request, CallContext context);
}
