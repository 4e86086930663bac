package io.plumbline.runtime.http;

import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Spelling;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codec;

/**
 * A parameter of an operation: where it stands, how it is spelled and what it is.
 *
 * @param in where it stands
 * @param name its name in the contract
 * @param required whether it must be there
 * @param form how its value is spelled
 * @param codec what makes the value of the JSON value that the texts stand for
 * @param <T> the Java type
 */
public record Parameter<T>(Place in, String name, boolean required, Form form, Codec<T> codec) {

    /** How a value is spelled. */
    public sealed interface Form {

        /**
         * In one of OpenAPI's styles.
         *
         * @param style the style
         * @param explode whether elements and properties stand apart
         * @param shape what its texts stand for
         */
        record Styled(Style style, boolean explode, Shape shape) implements Form {}

        /** As a JSON document: {@code content} in the contract. */
        record Json() implements Form {}
    }

    /** The same parameter, which must be there. */
    public Parameter<T> asRequired() {
        return new Parameter<>(in, name, true, form, codec);
    }

    /** An optional parameter in one of OpenAPI's styles. */
    public static <T> Parameter<T> of(Place in, String name, Form.Styled form, Codec<T> codec) {
        return new Parameter<>(in, name, false, form, codec);
    }

    /** An optional parameter that is a JSON document. */
    public static <T> Parameter<T> json(Place in, String name, Codec<T> codec) {
        return new Parameter<>(in, name, false, new Form.Json(), codec);
    }

    /** What its style must know of it. */
    Spelling spelling(Form.Styled styled) {
        return new Spelling(name, styled.explode(), styled.shape());
    }
}
