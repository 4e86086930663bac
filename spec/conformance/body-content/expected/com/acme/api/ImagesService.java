package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of images.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface ImagesService {
    /**
     * PUT /images/&#123;id&#125;
     *
     * <p><code>PUT /images/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    PutImageResult putImage(PutImageRequest request, CallContext context);

    /**
     * POST /images/&#123;id&#125;
     *
     * <p><code>POST /images/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    ImportImagesResult importImages(ImportImagesRequest request, CallContext context);
}
