package com.acme.api;

import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.HeaderText;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link DefaultService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class DefaultRoutes {
    private DefaultRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(DefaultService service) {
        return List.of(FindThings.route(service));
    }

    private static final class FindThings {
        static final OperationInfo OPERATION = new OperationInfo(
            "findThings",
            "GET",
            "/things",
            List.of(),
            List.of());

        static Route route(DefaultService service) {
            return new Route(OPERATION, call -> answer(service.findThings(request(call), call.context()), call));
        }

        static FindThingsRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new FindThingsRequest());
        }

        static HttpResponse answer(FindThingsResult result, Call call) {
            FindThingsResult.Ok it = (FindThingsResult.Ok) result;
            Headers headers = Headers.NONE;
            headers = HeaderText.add(headers, "X-Rate", false, Codecs.BIG_INTEGER, it.xRate());
            return HttpResponse.of(200, headers);
        }
    }
}
