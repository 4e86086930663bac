package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Receives what the described server calls: webhooks.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface WebhooksReceiver {
    /**
     * POST dogLost
     *
     * <p><code>POST dogLost</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers, when it is known
     */
    CompletionStage<PostDogLostResult> postDogLost(PostDogLostRequest request, CallContext context);
}
