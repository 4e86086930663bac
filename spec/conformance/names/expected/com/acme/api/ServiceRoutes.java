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
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link ServiceService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class ServiceRoutes {
    private ServiceRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(ServiceService service) {
        return List.of(ABCD.route(service));
    }

    private static final class ABCD {
        static final OperationInfo OPERATION = new OperationInfo(
            "a.b/c d",
            "PATCH",
            "/notify",
            List.of(),
            List.of());

        static Route route(ServiceService service) {
            return new Route(OPERATION, call -> answer(service.aBCD(request(call), call.context()), call));
        }

        static ABCDRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new ABCDRequest());
        }

        static HttpResponse answer(ABCDResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
