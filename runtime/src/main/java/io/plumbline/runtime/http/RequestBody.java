package io.plumbline.runtime.http;

import io.plumbline.runtime.json.Codec;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of an operation, in whichever of its media types it comes.
 *
 * @param required whether there must be one
 * @param alternatives how it may be sent; the one whose media type matches most exactly is taken
 * @param <T> the Java type
 */
public record RequestBody<T>(boolean required, List<BodyAlternative<? extends T>> alternatives) {

    /** Copies the alternatives. */
    public RequestBody {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * A body that is JSON.
     *
     * @param consumes media types or ranges that the operation takes
     * @param codec what makes the value of the document
     */
    public RequestBody(boolean required, List<String> consumes, Codec<T> codec) {
        this(required, List.of(BodyAlternative.json(codec, consumes.toArray(String[]::new))));
    }

    /** A body of which nothing is known yet. */
    public static <T> RequestBody<T> of(boolean required) {
        return new RequestBody<>(required, List.of());
    }

    /** The same, which may be sent in one more way. */
    public RequestBody<T> or(BodyAlternative<? extends T> alternative) {
        List<BodyAlternative<? extends T>> more = new ArrayList<>(alternatives);
        more.add(alternative);
        return new RequestBody<>(required, more);
    }
}
