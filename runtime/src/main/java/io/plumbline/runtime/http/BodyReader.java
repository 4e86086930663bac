package io.plumbline.runtime.http;

import io.plumbline.runtime.http.body.HeaderValue;
import io.plumbline.runtime.http.body.MalformedBodyException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Optional;

/** Reads the body of a request in the way that its media type asks for, 415 where the operation takes none such. */
final class BodyReader {

    private static final String UNKNOWN = "application/octet-stream";

    private BodyReader() {}

    static <T> Decoded<T> read(RequestBody<T> body, Call call) throws IOException {
        Headers headers = call.request().headers();
        PushbackInputStream in = new PushbackInputStream(call.request().body());
        List<String> lines = headers.all("Content-Type");
        Optional<BodyAlternative<? extends T>> chosen = choose(body, headers, lines);
        if (isEmpty(in)
                && (lines.isEmpty() || chosen.isEmpty() || !chosen.get().form().mayBeEmpty())) {
            return Decoded.absent(body.required());
        }
        if (chosen.isEmpty()) {
            throw SentBody.unsupported("the body must be " + types(body) + " without content coding");
        }
        String line = lines.isEmpty() ? UNKNOWN : lines.get(0);
        return read(chosen.get(), new SentBody(in, HeaderValue.parse(line), line, length(headers), call.store()));
    }

    private static <T> Decoded<T> read(BodyAlternative<? extends T> chosen, SentBody body) throws IOException {
        Decoded<? extends T> decoded = chosen.form().read(body);
        return new Decoded<>(decoded.value().map(value -> value), decoded.violations());
    }

    private static boolean isEmpty(PushbackInputStream in) throws IOException {
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        return first < 0;
    }

    /** The announced length; whoever announces none that can be read announces the greatest. */
    private static long length(Headers headers) {
        try {
            return headers.first("Content-Length").map(Long::parseLong).orElse(-1L);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static <T> Optional<BodyAlternative<? extends T>> choose(
            RequestBody<T> body, Headers headers, List<String> lines) {
        boolean plain = headers.all("Content-Encoding").stream().allMatch("identity"::equalsIgnoreCase);
        BodyAlternative<? extends T> best = null;
        int bestMatch = 0;
        for (BodyAlternative<? extends T> alternative : body.alternatives()) {
            int match = plain && lines.size() <= 1 ? match(alternative, lines) : 0;
            if (match > bestMatch) {
                best = alternative;
                bestMatch = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int match(BodyAlternative<?> alternative, List<String> lines) {
        String given = lines.isEmpty() ? UNKNOWN : lines.get(0);
        try {
            HeaderValue parsed = HeaderValue.parse(given);
            return alternative.consumes().stream()
                    .mapToInt(range -> MediaTypes.match(range, parsed))
                    .max()
                    .orElse(0);
        } catch (MalformedBodyException e) {
            throw SentBody.unsupported("the Content-Type " + e.getMessage());
        }
    }

    private static String types(RequestBody<?> body) {
        List<String> types = body.alternatives().stream()
                .flatMap(alternative -> alternative.consumes().stream())
                .distinct()
                .toList();
        return String.join(" or ", types);
    }
}
