package com.acme.api;

import com.acme.json.ThingCodec;
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
 * Leads HTTP requests to a {@link ThingsService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings({
        "deprecation",
        "value"
})
public final class ThingsRoutes {
    private ThingsRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(ThingsService service) {
        return List.of(GetThing.route(service));
    }

    private static final class GetThing {
        static final OperationInfo OPERATION = new OperationInfo(
            "getThing",
            "GET",
            "/things/{id}",
            List.of("application/json"),
            List.of());

        static final Parameter<String> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<Integer> LIMIT = Parameter.of(
            Place.QUERY,
            "limit",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.INT);

        static Route route(ThingsService service) {
            return new Route(OPERATION, call -> answer(service.getThing(request(call), call.context()), call));
        }

        static GetThingRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetThingRequest(
                    in.required("id", ID),
                    in.orElse("limit", LIMIT, GetThingRequest.DEFAULT_LIMIT)));
        }

        static HttpResponse answer(GetThingResult result, Call call) {
            GetThingResult.Ok it = (GetThingResult.Ok) result;
            return call.json(200, Headers.NONE, ThingCodec.INSTANCE, it.body(), "application/json");
        }
    }
}
