package com.acme.api;

import javax.annotation.processing.Generated;

/**
 * What <code>DELETE /notes/&#123;id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface DropNoteResult {
    /**
     * It is gone.
     *
     * <p>Status <code>204</code>.
     */
    record NoContent() implements DropNoteResult {
    }
}
