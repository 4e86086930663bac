package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.BodyLimits;
import io.plumbline.runtime.http.body.BodyStore;
import io.plumbline.runtime.http.body.BodyText;
import io.plumbline.runtime.http.body.HeaderValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A body as it was sent.
 *
 * @param stream its bytes
 * @param mediaType its media type, taken apart
 * @param line its media type as the request has it
 * @param length the length that the request announces, -1 where it announces none
 * @param store what keeps its parts
 */
record SentBody(InputStream stream, HeaderValue mediaType, String line, long length, BodyStore store) {

    BodyLimits limits() {
        return store.limits();
    }

    /** The character set that is named, UTF-8 where none is; 415 where nobody knows it. */
    String charset() {
        Optional<String> name = mediaType.parameter("charset");
        if (BodyText.charset(name).isEmpty()) {
            throw unsupported("the character set of the body is not known");
        }
        return name.orElse(StandardCharsets.UTF_8.name());
    }

    /** Refuses any character set but UTF-8, which these media types must have. */
    void requireUtf8() {
        if (!mediaType.parameter("charset").map("utf-8"::equalsIgnoreCase).orElse(true)) {
            throw unsupported("the body must be " + mediaType.value() + " in UTF-8");
        }
    }

    /** All bytes, 413 where they do not fit into memory. */
    byte[] bytes() throws IOException {
        int limit = limits().memoryBytes();
        byte[] bytes = length > limit ? new byte[0] : stream.readNBytes(limit + 1);
        if (length > limit || bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    /** The stream up to the limit, behind which reading it is 413. */
    InputStream bounded() {
        long limit = limits().contentBytes();
        if (length > limit) {
            throw tooLarge(limit);
        }
        return new BoundedStream(stream, limit);
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                Problem.of(ProblemKind.CONTENT_TOO_LARGE, "the body is longer than " + limit + " bytes"));
    }

    static ProblemException unsupported(String detail) {
        return new ProblemException(Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail));
    }
}
