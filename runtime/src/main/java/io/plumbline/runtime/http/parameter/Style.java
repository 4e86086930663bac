package io.plumbline.runtime.http.parameter;

import org.jspecify.annotations.Nullable;

/** The serialization styles of OpenAPI. */
public enum Style {
    /** {@code a,b} in paths and headers. */
    SIMPLE,
    /** {@code .a.b} in paths. */
    LABEL,
    /** {@code ;name=a;name=b} in paths. */
    MATRIX,
    /** {@code name=a&name=b} in queries and cookies. */
    FORM,
    /** {@code name=a%20b} in queries. */
    SPACE_DELIMITED,
    /** {@code name=a|b} in queries. */
    PIPE_DELIMITED,
    /** {@code name[property]=a} in queries. */
    DEEP_OBJECT;

    /**
     * Takes a parameter's value apart.
     *
     * @return text, a list of texts or a map of them, as the shape has it, or null where the parameter is absent
     * @throws SpellingException where the value does not follow the style
     */
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        return decoder().decode(spelling, raw);
    }

    private StyleDecoder decoder() {
        return switch (this) {
            case SIMPLE -> new SimpleStyle();
            case LABEL -> new LabelStyle();
            case MATRIX -> new MatrixStyle();
            case FORM -> new FormStyle();
            case SPACE_DELIMITED -> new DelimitedStyle(" ", "%20", "+");
            case PIPE_DELIMITED -> new DelimitedStyle("|", "%7C", "%7c");
            case DEEP_OBJECT -> new DeepObjectStyle();
        };
    }
}
