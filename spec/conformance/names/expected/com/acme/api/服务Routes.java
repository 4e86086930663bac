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
 * Leads HTTP requests to a {@link 服务Service}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class 服务Routes {
    private 服务Routes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(服务Service service) {
        return List.of(Wait.route(service));
    }

    private static final class Wait {
        static final OperationInfo OPERATION = new OperationInfo(
            "wait",
            "PUT",
            "/notify",
            List.of(),
            List.of());

        static Route route(服务Service service) {
            return new Route(OPERATION, call -> answer(service.wait(request(call), call.context()), call));
        }

        static WaitRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new WaitRequest());
        }

        static HttpResponse answer(WaitResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
