package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.json.JsonSyntaxException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the JSON body of a request, up to the limit and only in a media type that the operation takes. */
final class BodyReader {

    private BodyReader() {}

    static <T> Decoded<T> read(RequestBody<T> body, Call call) throws IOException {
        byte[] bytes = bytes(call.request(), call.maxBodyBytes());
        if (bytes.length == 0) {
            return Decoded.absent(body.required());
        }
        checkMediaType(body.consumes(), call.request().headers());
        try {
            return new Decoded<>(Optional.ofNullable(Json.read(body.codec(), bytes)), List.of());
        } catch (ConstraintViolationException e) {
            return Decoded.wrong(e.violations());
        } catch (JsonSyntaxException e) {
            return Decoded.wrong("contentMediaType", "application/json", "is not JSON: " + e.getMessage());
        }
    }

    private static byte[] bytes(HttpRequest request, int limit) throws IOException {
        Optional<String> length = request.headers().first("Content-Length");
        if (length.isPresent() && isAbove(length.get(), limit)) {
            throw tooLarge(limit);
        }
        byte[] bytes = request.body().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    private static boolean isAbove(String length, int limit) {
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(
                Problem.of(ProblemKind.CONTENT_TOO_LARGE, "the body is longer than " + limit + " bytes"));
    }

    private static void checkMediaType(List<String> consumes, Headers headers) {
        List<String> given = headers.all("Content-Type");
        boolean known = given.size() == 1
                && consumes.stream().anyMatch(range -> MediaTypes.covers(range, given.get(0)))
                && MediaTypes.parameter(given.get(0), "charset")
                        .map("utf-8"::equalsIgnoreCase)
                        .orElse(true);
        boolean plain = headers.all("Content-Encoding").stream().allMatch("identity"::equalsIgnoreCase);
        if (!known || !plain) {
            String detail = "the body must be " + String.join(" or ", consumes) + " in UTF-8 without content coding";
            throw new ProblemException(Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, detail));
        }
    }
}
