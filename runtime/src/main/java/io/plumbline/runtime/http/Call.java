package io.plumbline.runtime.http;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.http.body.BodyStore;
import io.plumbline.runtime.http.parameter.Percent;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.RawValues;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A request that has found its operation and whose caller is admitted.
 *
 * @param request the request
 * @param context what the service is told beside the decoded request
 * @param store what keeps the parts of the body until the call is answered
 */
public record Call(HttpRequest request, CallContext context, BodyStore store) {

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
        String mediaType = context.preferred(mediaTypes).orElse(mediaTypes[0]);
        return HttpResponse.of(status, headers, mediaType, Json.write(codec, body));
    }

    /**
     * A response with a body of text that stands for a scalar, in UTF-8.
     *
     * @param mediaTypes as {@link #json}
     */
    public <T> HttpResponse text(int status, Headers headers, Codec<T> codec, T body, String... mediaTypes) {
        String mediaType = context.preferred(mediaTypes).orElse(mediaTypes[0]);
        byte[] bytes = HeaderText.scalar(Json.toTree(codec, body)).getBytes(StandardCharsets.UTF_8);
        return HttpResponse.of(status, headers, MediaTypes.essence(mediaType) + ";charset=utf-8", bytes);
    }

    /**
     * A response with a body of bytes.
     *
     * @param mediaTypes what the contract offers, ranges among them; what the content says of itself must be one of
     *     them, and where it says nothing the most welcome one is taken
     * @throws IllegalArgumentException where the contract offers no such media type
     */
    public HttpResponse content(int status, Headers headers, Content body, String... mediaTypes) {
        String mediaType = body.mediaType().orElseGet(() -> offered(mediaTypes));
        if (List.of(mediaTypes).stream().noneMatch(range -> MediaTypes.covers(range, mediaType))) {
            throw new IllegalArgumentException("the contract has no answer in the media type " + mediaType);
        }
        return HttpResponse.of(status, headers, mediaType, body);
    }

    private String offered(String... mediaTypes) {
        String[] exact = List.of(mediaTypes).stream()
                .filter(range -> !MediaTypes.essence(range).endsWith("/*"))
                .toArray(String[]::new);
        return context.preferred(exact).orElse(exact.length == 0 ? "application/octet-stream" : exact[0]);
    }

    /** Whether a parameter is there, can be decoded and passes the check; nothing else of the request is looked at. */
    public <T> boolean fits(Parameter<T> parameter, Check<? super T> check) {
        return ParameterReader.read(parameter, this)
                .value()
                .filter(value -> check.check(Violations.NONE, "", value).isEmpty())
                .isPresent();
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
