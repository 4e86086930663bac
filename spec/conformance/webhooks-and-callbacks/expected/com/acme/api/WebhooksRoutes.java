package com.acme.api;

import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.SecurityRequirement;
import io.plumbline.runtime.http.SecurityScheme;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link WebhooksReceiver}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class WebhooksRoutes {
    private WebhooksRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param receiver what answers them
     * @param paths where each call is received: the path template for a webhook's name or a callback's expression, with the path parameters that the contract declares
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(WebhooksReceiver receiver, Function<String, String> paths) {
        return List.of(GetPing.route(receiver, paths.apply("ping")));
    }

    private static final class GetPing {
        static Route route(WebhooksReceiver receiver, String path) {
            return new Route(new OperationInfo(
                        "get ping",
                        "GET",
                        path,
                        List.of(),
                        List.of(SecurityRequirement.of(new SecurityRequirement.Need(new SecurityScheme("Signature", SecurityScheme.Kind.API_KEY_HEADER, "X-Signature"), List.of())))), call -> answer(receiver.getPing(request(call), call.context()), call));
        }

        static GetPingRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetPingRequest());
        }

        static HttpResponse answer(GetPingResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
