package com.acme.api;

import com.acme.json.OrderCodec;
import com.acme.model.Order;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.Parameter;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link OrdersService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class OrdersRoutes {
    private OrdersRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(OrdersService service) {
        return List.of(CreateOrder.route(service),
                CancelOrder.route(service));
    }

    private static final class CreateOrder {
        static final OperationInfo OPERATION = new OperationInfo(
            "createOrder",
            "POST",
            "/orders",
            List.of(),
            List.of());

        static final RequestBody<Order> BODY = new RequestBody<>(false, List.of("application/json"), Codecs.lazy(() -> OrderCodec.INSTANCE));

        static Route route(OrdersService service) {
            return new Route(OPERATION, call -> answer(service.createOrder(request(call), call.context()), call));
        }

        static CreateOrderRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new CreateOrderRequest(
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(CreateOrderResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(201, Headers.NONE);
        }
    }

    private static final class CancelOrder {
        static final OperationInfo OPERATION = new OperationInfo(
            "cancelOrder",
            "DELETE",
            "/orders/{id}",
            List.of(),
            List.of());

        static final Parameter<String> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static Route route(OrdersService service) {
            return new Route(OPERATION, call -> answer(service.cancelOrder(request(call), call.context()), call));
        }

        static CancelOrderRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new CancelOrderRequest(
                    in.required("id", ID)));
        }

        static HttpResponse answer(CancelOrderResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
