package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * Receives what the described server calls: webhooks.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface WebhooksReceiver {
    /**
     * POST new-pet
     *
     * <p><code>POST new-pet</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    PostNewPetResult postNewPet(PostNewPetRequest request, CallContext context);
}
