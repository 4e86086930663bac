package com.acme.api;

import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.HeaderText;
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
import java.math.BigInteger;
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
        return List.of(ListOrders.route(service));
    }

    private static final class ListOrders {
        static final OperationInfo OPERATION = new OperationInfo(
            "listOrders",
            "GET",
            "/orders",
            List.of("application/json"),
            List.of());

        static final Parameter<BigInteger> LIMIT = Parameter.of(
            Place.QUERY,
            "limit",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.BIG_INTEGER);

        static Route route(OrdersService service) {
            return new Route(OPERATION, call -> answer(service.listOrders(request(call), call.context()), call));
        }

        static ListOrdersRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new ListOrdersRequest(
                    in.orNull("limit", LIMIT)));
        }

        static HttpResponse answer(ListOrdersResult result, Call call) {
            ListOrdersResult.Ok it = (ListOrdersResult.Ok) result;
            Headers headers = Headers.NONE;
            headers = HeaderText.add(headers, "X-Total", false, Codecs.BIG_INTEGER, it.xTotal());
            return call.json(200, headers, Codecs.list(Codecs.STRING), it.body(), "application/json");
        }
    }
}
