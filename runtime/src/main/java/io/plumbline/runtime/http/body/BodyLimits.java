package io.plumbline.runtime.http.body;

/**
 * How much of a request's body an application takes.
 *
 * @param memoryBytes the most of one body that is kept in memory: JSON, text, forms, and the parts of a multipart form
 *     that are no files
 * @param contentBytes the most of a body that is streamed: raw content, and a multipart form with its files
 * @param parts the most parts of a multipart form, and the most fields of a form
 */
public record BodyLimits(int memoryBytes, long contentBytes, int parts) {

    /** One mebibyte in memory, 64 on the way, 1000 parts. */
    public static final BodyLimits DEFAULT = new BodyLimits(1 << 20, 64L << 20, 1000);

    /** Checks that there are limits. */
    public BodyLimits {
        if (memoryBytes < 0 || memoryBytes == Integer.MAX_VALUE || contentBytes < 0 || parts < 0) {
            throw new IllegalArgumentException("a limit of bodies is not from 0 on, or can not be told from none");
        }
    }
}
