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
 * Leads HTTP requests to a {@link U1F408Service}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class U1F408Routes {
    private U1F408Routes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(U1F408Service service) {
        return List.of(Notify.route(service));
    }

    private static final class Notify {
        static final OperationInfo OPERATION = new OperationInfo(
            "notify",
            "GET",
            "/notify",
            List.of(),
            List.of());

        static Route route(U1F408Service service) {
            return new Route(OPERATION, call -> answer(service.notify(request(call), call.context()), call));
        }

        static NotifyRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new NotifyRequest());
        }

        static HttpResponse answer(NotifyResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
