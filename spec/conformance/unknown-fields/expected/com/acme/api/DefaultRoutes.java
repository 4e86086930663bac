package com.acme.api;

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
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
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
        return List.of(GetElsewhere.route(service));
    }

    private static final class GetElsewhere {
        static final OperationInfo OPERATION = new OperationInfo(
            "getElsewhere",
            "GET",
            "/elsewhere",
            List.of(),
            List.of());

        static final Parameter<BigInteger> LIMIT = Parameter.of(
            Place.QUERY,
            "limit",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.BIG_INTEGER);

        static Route route(DefaultService service) {
            return new Route(OPERATION, call -> answer(service.getElsewhere(request(call), call.context()), call));
        }

        static GetElsewhereRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetElsewhereRequest(
                    in.orNull("limit", LIMIT)));
        }

        static HttpResponse answer(GetElsewhereResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(200, Headers.NONE);
        }
    }
}
