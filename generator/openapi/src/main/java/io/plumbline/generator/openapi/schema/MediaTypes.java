package io.plumbline.generator.openapi.schema;

import java.util.List;
import java.util.Locale;

/** Kinds of media types. */
public final class MediaTypes {

    /** Ends of media types beside {@code text} that are texts. */
    private static final List<String> TEXTS =
            List.of("xml", "yaml", "json", "javascript", "ecmascript", "graphql", "sql", "jwt", "urlencoded", "toml");

    private MediaTypes() {}

    /** Whether a body or string of this media type is JSON text. */
    public static boolean isJson(String mediaType) {
        String essence = essence(mediaType);
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }

    /** Whether a string can hold a document of this media type only as bytes. */
    static boolean isBinary(String mediaType) {
        String essence = essence(mediaType);
        return essence.indexOf('/') > 0
                && !essence.startsWith("text/")
                && !isJson(essence)
                && TEXTS.stream().noneMatch(essence::endsWith);
    }

    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
