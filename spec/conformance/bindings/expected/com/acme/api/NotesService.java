package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of Notes.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface NotesService {
    /**
     * DELETE /notes/&#123;id&#125;
     *
     * <p><code>DELETE /notes/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    DropNoteResult dropNote(DropNoteRequest request, CallContext context);
}
