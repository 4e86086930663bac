package io.plumbline.generator.openapi.schema;

import java.util.Locale;

/** Kinds of media types. */
public final class MediaTypes {

    private MediaTypes() {}

    /** Whether a body or string of this media type is JSON text. */
    public static boolean isJson(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String essence = (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }
}
