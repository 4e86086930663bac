package com.acme.api;

import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
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
        return List.of(PostDogLost.route(receiver, paths.apply("dogLost")));
    }

    private static final class PostDogLost {
        static Route route(WebhooksReceiver receiver, String path) {
            return Route.async(new OperationInfo(
                        "post dogLost",
                        "POST",
                        path,
                        List.of(),
                        List.of()), call -> receiver.postDogLost(request(call), call.context()).thenApply(it -> answer(it, call)));
        }

        static PostDogLostRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new PostDogLostRequest());
        }

        static HttpResponse answer(PostDogLostResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
