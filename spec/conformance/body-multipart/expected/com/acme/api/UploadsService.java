package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of uploads.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface UploadsService {
    /**
     * POST /uploads
     *
     * <p><code>POST /uploads</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    UploadResult upload(UploadRequest request, CallContext context);
}
