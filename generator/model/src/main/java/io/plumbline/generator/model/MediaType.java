package io.plumbline.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body's shape for one media type.
 *
 * @param range media type or range as the contract writes it
 * @param use what the body is, empty where there is no schema
 * @param encodings how properties of a form are spelled, by name, where the contract says so
 */
public record MediaType(String range, Optional<TypeUse> use, Map<String, Encoding> encodings) {

    /** Copies the encodings. */
    public MediaType {
        encodings = Collections.unmodifiableMap(new LinkedHashMap<>(encodings));
    }

    /** A media type whose properties are spelled as OpenAPI has it unless told otherwise. */
    public MediaType(String range, Optional<TypeUse> use) {
        this(range, use, Map.of());
    }

    /**
     * How a property of a form is spelled.
     *
     * @param contentTypes the media types or ranges that its part may have, in lower case and without parameters; empty
     *     where the contract does not say
     * @param style the style, where the contract names one
     */
    public record Encoding(List<String> contentTypes, Optional<Parameter.Style> style) {

        /** Copies the types. */
        public Encoding {
            contentTypes = List.copyOf(contentTypes);
        }
    }
}
