package io.plumbline.generator.model;

import java.util.Optional;

/**
 * A parameter of an operation, or a header of a response.
 *
 * @param in where it stands
 * @param style how its value is spelled
 * @param property its name, type, default and documentation
 * @param contentType media type where the value is a document ({@code content}), else empty
 */
public record Parameter(In in, Style style, Property property, Optional<String> contentType) {

    /** Where a parameter stands. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    /** The serialization styles of OpenAPI. */
    public enum StyleName {
        SIMPLE("simple"),
        LABEL("label"),
        MATRIX("matrix"),
        FORM("form"),
        SPACE_DELIMITED("spaceDelimited"),
        PIPE_DELIMITED("pipeDelimited"),
        DEEP_OBJECT("deepObject");

        private final String key;

        StyleName(String key) {
            this.key = key;
        }

        /** The style as contracts write it. */
        public String key() {
            return key;
        }
    }

    /**
     * How a value is spelled.
     *
     * @param name the style
     * @param explode whether elements and properties stand apart
     * @param allowReserved whether reserved characters stand unescaped
     */
    public record Style(StyleName name, boolean explode, boolean allowReserved) {}
}
