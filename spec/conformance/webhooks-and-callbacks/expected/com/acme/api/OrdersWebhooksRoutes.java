package com.acme.api;

import com.acme.json.OrderLost200ResponseCodec;
import com.acme.json.OrderLostRequestCodec;
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
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link OrdersWebhooksReceiver}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class OrdersWebhooksRoutes {
    private OrdersWebhooksRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param receiver what answers them
     * @param paths where each call is received: the path template for a webhook's name or a callback's expression, with the path parameters that the contract declares
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(OrdersWebhooksReceiver receiver,
            Function<String, String> paths) {
        return List.of(OrderLost.route(receiver, paths.apply("orderLost")));
    }

    private static final class OrderLost {
        static final RequestBody<com.acme.model.OrderLostRequest> BODY = new RequestBody<>(true, List.of("application/json"), Codecs.lazy(() -> OrderLostRequestCodec.INSTANCE));

        static Route route(OrdersWebhooksReceiver receiver, String path) {
            return new Route(new OperationInfo(
                        "orderLost",
                        "POST",
                        path,
                        List.of("application/json"),
                        List.of()), call -> answer(receiver.orderLost(request(call), call.context()), call));
        }

        static OrderLostRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new OrderLostRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(OrderLostResult result, Call call) {
            if (result instanceof OrderLostResult.Ok it) {
                return call.json(200, Headers.NONE, OrderLost200ResponseCodec.INSTANCE, it.body(), "application/json");
            }
            OrderLostResult.Default it = (OrderLostResult.Default) result;
            return HttpResponse.of(it.status(), Headers.NONE);
        }
    }
}
