package io.plumbline.runtime.http;

import io.plumbline.runtime.http.parameter.Percent;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.RawValues;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A request that has found its operation and whose caller is admitted.
 *
 * @param request the request
 * @param context what the service is told beside the decoded request
 * @param maxBodyBytes the most that is read of the body
 */
public record Call(HttpRequest request, CallContext context, int maxBodyBytes) {

    /** What collects the request's parts and what is wrong with them; for use by one thread. */
    public RequestDecoder decoder() {
        return new RequestDecoder(this);
    }

    /**
     * A response with a JSON body.
     *
     * @param mediaTypes what the contract offers, of which the most welcome is taken, the first where none is
     */
    public <T> HttpResponse json(int status, Headers headers, Codec<T> codec, T body, String... mediaTypes) {
        String mediaType = MediaTypes.best(
                        List.of(mediaTypes), request.headers().all("Accept"))
                .orElse(mediaTypes[0]);
        return HttpResponse.of(status, headers, mediaType, Json.write(codec, body));
    }

    /** The texts that one place holds. */
    RawValues values(Place place, String name) {
        return switch (place) {
            case PATH -> pathValues(name);
            case QUERY -> RawValues.ofQuery(request.rawQuery());
            case HEADER -> headerValues(name);
            case COOKIE -> RawValues.ofCookies(request.headers().all("Cookie"));
            case BODY -> throw new IllegalArgumentException("a body is no parameter");
        };
    }

    private RawValues pathValues(String name) {
        String raw = context.rawPathParameters().get(name);
        return raw == null ? new RawValues(List.of(), Percent::decode) : RawValues.single(name, raw, Percent::decode);
    }

    private RawValues headerValues(String name) {
        List<RawValues.Entry> entries = request.headers().all(name).stream()
                .map(value -> new RawValues.Entry(name, value))
                .toList();
        return new RawValues(entries, UnaryOperator.identity());
    }
}
