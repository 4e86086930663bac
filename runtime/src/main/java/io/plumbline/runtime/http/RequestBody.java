package io.plumbline.runtime.http;

import io.plumbline.runtime.json.Codec;
import java.util.List;

/**
 * The JSON body of an operation.
 *
 * @param required whether there must be one
 * @param consumes media types or ranges that the operation takes
 * @param codec what makes the value of the document
 * @param <T> the Java type
 */
public record RequestBody<T>(boolean required, List<String> consumes, Codec<T> codec) {

    /** Copies the media types. */
    public RequestBody {
        consumes = List.copyOf(consumes);
    }
}
