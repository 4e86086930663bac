package io.plumbline.generator.java.service;

import io.plumbline.generator.model.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the media types whose bodies are JSON from the others. */
final class JsonMedia {

    private static final Pattern JSON = Pattern.compile(
            "(application/json|text/json|[a-z0-9!#$&^_.-]{1,100}/[a-z0-9!#$&^_.+-]{1,200}\\+json)( *;.*)?");

    private JsonMedia() {}

    /**
     * The type as it goes on the wire, without parameters, or empty where it is not JSON; a range that takes in JSON
     * means that.
     */
    static Optional<String> wireType(String range) {
        String lower = range.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("*/*") || lower.equals("application/*")) {
            return Optional.of("application/json");
        }
        return JSON.matcher(lower).matches() ? Optional.of(lower.split(";", 2)[0].strip()) : Optional.empty();
    }

    static boolean isJson(MediaType mediaType) {
        return wireType(mediaType.range()).isPresent();
    }

    /** The wire types of those that are JSON, each once. */
    static List<String> wireTypes(List<MediaType> content) {
        return content.stream()
                .flatMap(mediaType -> wireType(mediaType.range()).stream())
                .distinct()
                .toList();
    }
}
