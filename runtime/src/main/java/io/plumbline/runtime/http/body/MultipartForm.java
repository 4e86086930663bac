package io.plumbline.runtime.http.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads multipart forms (RFC 7578, RFC 2046), strictly: every line ends in CRLF, and the last boundary is there. */
final class MultipartForm {

    private static final String BOUNDARY = "[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]";

    private final BodyStore store;
    private final Predicate<String> isFile;

    /**
     * A reader.
     *
     * @param isFile whether the field of a name may be kept in a file
     */
    MultipartForm(BodyStore store, Predicate<String> isFile) {
        this.store = store;
        this.isFile = isFile;
    }

    /** The parts in the order in which they were sent. */
    List<Item> read(InputStream body, HeaderValue contentType) throws IOException {
        String boundary = contentType.parameter("boundary").orElse("");
        if (!boundary.matches(BOUNDARY)) {
            throw new MalformedBodyException("has a Content-Type without a boundary that can be one");
        }
        DelimitedInput in = new DelimitedInput(body, boundary);
        if (!in.copyToDelimiter(OutputStream.nullOutputStream())) {
            throw new MalformedBodyException("has no line that is the boundary");
        }
        List<Item> parts = new ArrayList<>();
        while (in.beginsPart()) {
            if (parts.size() == store.limits().parts()) {
                throw new BodyTooLargeException("the body has more than " + parts.size() + " parts");
            }
            parts.add(part(in));
        }
        in.drain();
        return parts;
    }

    private Item part(DelimitedInput in) throws IOException {
        PartHeaders headers = PartHeaders.read(in);
        StoredPart stored = store.part(isFile.test(headers.name()));
        try (stored) {
            if (!in.copyToDelimiter(stored)) {
                throw new MalformedBodyException("ends before its last boundary");
            }
        }
        return new Item.Part(headers, stored.content());
    }
}
