package io.plumbline.runtime.http.body;

/** Media types and ranges compared; all in lower case and without parameters. */
final class MediaRanges {

    private MediaRanges() {}

    /** Whether a range, {@code *}{@code /*}, {@code text/*} or a type itself, takes in a type. */
    static boolean covers(String range, String mediaType) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }

    /** Whether documents of the type are JSON. */
    static boolean isJson(HeaderValue type) {
        return type.value().equals("application/json") || type.value().endsWith("+json");
    }
}
