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
 * Leads HTTP requests to a {@link EmptyService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class EmptyRoutes {
    private EmptyRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(EmptyService service) {
        return List.of(DeleteNotify.route(service));
    }

    private static final class DeleteNotify {
        static final OperationInfo OPERATION = new OperationInfo(
            "delete /notify",
            "DELETE",
            "/notify",
            List.of(),
            List.of());

        static Route route(EmptyService service) {
            return new Route(OPERATION, call -> answer(service.deleteNotify(request(call), call.context()), call));
        }

        static DeleteNotifyRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new DeleteNotifyRequest());
        }

        static HttpResponse answer(DeleteNotifyResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
