package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.value.Content;
import java.util.List;
import java.util.function.Function;

/**
 * One way in which a body may be sent.
 *
 * @param <T> the Java type of what comes of it
 */
public final class BodyAlternative<T> {

    private final List<String> consumes;
    private final BodyForm<T> form;

    private BodyAlternative(List<String> consumes, BodyForm<T> form) {
        this.consumes = consumes;
        this.form = form;
    }

    /**
     * A JSON document in UTF-8.
     *
     * @param consumes media types or ranges
     */
    public static <T> BodyAlternative<T> json(Codec<T> codec, String... consumes) {
        return new BodyAlternative<>(List.of(consumes), new JsonForm<>(codec));
    }

    /** A form, urlencoded or of parts as the media type says, whose fields are the properties of an object. */
    public static <T> BodyAlternative<T> form(Fields fields, Codec<T> codec, String... consumes) {
        return new BodyAlternative<>(List.of(consumes), new FieldsForm<>(fields, codec));
    }

    /** Text that stands for a scalar, in the character set that the request names. */
    public static <T> BodyAlternative<T> text(Shape.Scalar shape, Codec<T> codec, String... consumes) {
        return new BodyAlternative<>(List.of(consumes), new TextForm<>(shape, codec));
    }

    /** Bytes as they come, not taken apart. */
    public static BodyAlternative<Content> content(String... consumes) {
        return new BodyAlternative<>(List.of(consumes), new ContentForm());
    }

    /** The same, whose value becomes a part of something else. */
    public <U> BodyAlternative<U> as(Function<? super T, ? extends U> constructor) {
        return new BodyAlternative<>(consumes, new WrappedForm<T, U>(form, constructor));
    }

    List<String> consumes() {
        return consumes;
    }

    BodyForm<T> form() {
        return form;
    }
}
