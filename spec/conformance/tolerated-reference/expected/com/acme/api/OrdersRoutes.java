package com.acme.api;

import com.acme.json.OrderCodec;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.Parameter;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
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
        return List.of(ChangeOrder.route(service));
    }

    private static final class ChangeOrder {
        static final OperationInfo OPERATION = new OperationInfo(
            "changeOrder",
            "POST",
            "/orders/{order_id}",
            List.of("application/json"),
            List.of());

        static final Parameter<String> ORDER_ID = Parameter.of(
            Place.PATH,
            "order_id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static Route route(OrdersService service) {
            return new Route(OPERATION, call -> answer(service.changeOrder(request(call), call.context()), call));
        }

        static ChangeOrderRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new ChangeOrderRequest(
                    in.required("order_id", ORDER_ID)));
        }

        static HttpResponse answer(ChangeOrderResult result, Call call) {
            if (result instanceof ChangeOrderResult.Ok it) {
                return call.json(200, Headers.NONE, OrderCodec.INSTANCE, it.body(), "application/json");
            }
            ChangeOrderResult.Conflict it = (ChangeOrderResult.Conflict) result;
            return call.json(409, Headers.NONE, Codecs.ANY, it.body(), "application/json");
        }
    }
}
