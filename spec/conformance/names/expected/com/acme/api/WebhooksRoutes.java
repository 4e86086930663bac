package com.acme.api;

import com.acme.json.PostNewPetRequestCodec;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.json.Codecs;
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
        return List.of(PostNewPet.route(receiver, paths.apply("new-pet")));
    }

    private static final class PostNewPet {
        static final RequestBody<com.acme.model.PostNewPetRequest> BODY = new RequestBody<>(false, List.of("application/json"), Codecs.lazy(() -> PostNewPetRequestCodec.INSTANCE));

        static Route route(WebhooksReceiver receiver, String path) {
            return new Route(new OperationInfo(
                        "post new-pet",
                        "POST",
                        path,
                        List.of(),
                        List.of()), call -> answer(receiver.postNewPet(request(call), call.context()), call));
        }

        static PostNewPetRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new PostNewPetRequest(
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(PostNewPetResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
