package com.acme.api;

import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link FailedCallbackReceiver}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class FailedCallbackRoutes {
    private FailedCallbackRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param receiver what answers them
     * @param paths where each call is received: the path template for a webhook's name or a callback's expression, with the path parameters that the contract declares
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(FailedCallbackReceiver receiver,
            Function<String, String> paths) {
        return List.of(FailedPut.route(receiver, paths.apply("{$request.query.failures}")));
    }

    private static final class FailedPut {
        static final RequestBody<String> BODY = RequestBody.<String>of(false)
            .or(BodyAlternative.text(Shape.Scalar.of(Lexical.STRING), Codecs.STRING, "text/plain"));

        static Route route(FailedCallbackReceiver receiver, String path) {
            return new Route(new OperationInfo(
                        "Failed put",
                        "PUT",
                        path,
                        List.of(),
                        List.of()), call -> answer(receiver.failedPut(request(call), call.context()), call));
        }

        static FailedPutRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new FailedPutRequest(
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(FailedPutResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
