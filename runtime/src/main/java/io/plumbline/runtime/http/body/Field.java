package io.plumbline.runtime.http.body;

import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import java.util.List;
import java.util.Set;

/** How one property of an object is sent as a field of a form. */
public sealed interface Field {

    /**
     * In one of OpenAPI's styles, as a parameter of a query would be.
     *
     * @param style the style
     * @param explode whether elements and properties stand apart
     * @param shape what its texts stand for
     */
    record Styled(Style style, boolean explode, Shape shape) implements Field {}

    /**
     * By its content: as text, as a JSON document or as a file.
     *
     * @param content what one value is
     * @param count how often the field may be there
     * @param mediaTypes the media types that a part may say it has; empty where the contract does not say
     */
    record Typed(Value content, Count count, List<String> mediaTypes) implements Field {

        /** Copies the media types. */
        public Typed {
            mediaTypes = List.copyOf(mediaTypes);
        }

        /** The same, as the elements of an array: the field is there once for each. */
        public Typed repeated() {
            return new Typed(content, Count.MANY, mediaTypes);
        }

        /** The same, either once or as the elements of an array. */
        public Typed perhapsRepeated() {
            return new Typed(content, Count.ONE_OR_MANY, mediaTypes);
        }

        /** The same, in parts of these media types only. */
        public Typed in(String... types) {
            return new Typed(content, count, List.of(types));
        }
    }

    /**
     * What the content of a field stands for. A part that says it is JSON is read as JSON unless it is a file.
     *
     * @param text the scalars that a text may be; none where it is no text
     * @param document whether it is a JSON document; where it may be text as well, what begins with a brace or bracket
     *     is one
     * @param file whether it is bytes of any kind; where it may be text or a document as well, only a part with a
     *     file's name is
     */
    record Value(Set<Lexical> text, boolean document, boolean file) {

        /** Copies the set. */
        public Value {
            text = Set.copyOf(text);
        }

        /** Whether it can be nothing but a file. */
        boolean isFileOnly() {
            return file && text.isEmpty() && !document;
        }
    }

    /** How often a field may be there. */
    enum Count {
        /** At most once. */
        ONE,
        /** Any number of times: an array. */
        MANY,
        /** Once for a value, several times for an array. */
        ONE_OR_MANY
    }

    /** A field of text. */
    static Typed text(Lexical... kinds) {
        return new Typed(new Value(Set.of(kinds), false, false), Count.ONE, List.of());
    }

    /** A field that is a JSON document. */
    static Typed json() {
        return new Typed(new Value(Set.of(), true, false), Count.ONE, List.of());
    }

    /** A field that is text of one of these kinds, or a JSON document. */
    static Typed textOrJson(Lexical... kinds) {
        return new Typed(new Value(Set.of(kinds), true, false), Count.ONE, List.of());
    }

    /** A field that is a file; in an urlencoded form it is base64 text. */
    static Typed file() {
        return new Typed(new Value(Set.of(), false, true), Count.ONE, List.of());
    }

    /** A field that is a file where the part has a file's name, else text of one of these kinds, or a JSON document. */
    static Typed fileOr(boolean document, Lexical... kinds) {
        return new Typed(new Value(Set.of(kinds), document, true), Count.ONE, List.of());
    }

    /** A field in a style. */
    static Styled styled(Style style, boolean explode, Shape shape) {
        return new Styled(style, explode, shape);
    }
}
