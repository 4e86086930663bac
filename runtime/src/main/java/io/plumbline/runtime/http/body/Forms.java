package io.plumbline.runtime.http.body;

import io.plumbline.runtime.http.parameter.Percent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads both kinds of forms to the JSON value that they stand for. */
public final class Forms {

    private Forms() {}

    /**
     * Reads a form to its end.
     *
     * @param contentType which kind of form it is, {@code multipart/form-data} or the urlencoded one
     * @throws MalformedBodyException where it does not follow the rules of its kind
     * @throws BodyTooLargeException where it has more bytes or parts than the store takes
     */
    public static FormTree read(InputStream body, HeaderValue contentType, Fields fields, BodyStore store)
            throws IOException {
        if (contentType.value().startsWith("multipart/")) {
            List<Item> parts = new MultipartForm(store, fields::isFile).read(body, contentType);
            return new FormReader(fields, parts, UnaryOperator.identity()).read();
        }
        int limit = store.limits().memoryBytes();
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new BodyTooLargeException("the body is longer than " + limit + " bytes");
        }
        List<Item> pairs = UrlencodedForm.read(bytes, store.limits());
        return new FormReader(fields, pairs, Percent::decodeForm).read();
    }
}
