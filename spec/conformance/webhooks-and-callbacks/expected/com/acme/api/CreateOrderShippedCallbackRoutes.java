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
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link CreateOrderShippedCallbackReceiver}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class CreateOrderShippedCallbackRoutes {
    private CreateOrderShippedCallbackRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param receiver what answers them
     * @param paths where each call is received: the path template for a webhook's name or a callback's expression, with the path parameters that the contract declares
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(CreateOrderShippedCallbackReceiver receiver,
            Function<String, String> paths) {
        return List.of(CreateOrderShippedPost.route(receiver, paths.apply("{$request.body#/callbackUrl}")),
                ParcelShipped.route(receiver, paths.apply("{$request.body#/callbackUrl}/{parcel}")));
    }

    private static final class CreateOrderShippedPost {
        static final Parameter<BigInteger> ATTEMPT = Parameter.of(
            Place.QUERY,
            "attempt",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.BIG_INTEGER);

        static final RequestBody<Order> BODY = new RequestBody<>(true, List.of("application/json"), Codecs.lazy(() -> OrderCodec.INSTANCE));

        static Route route(CreateOrderShippedCallbackReceiver receiver, String path) {
            return new Route(new OperationInfo(
                        "createOrder shipped post",
                        "POST",
                        path,
                        List.of(),
                        List.of()), call -> answer(receiver.createOrderShippedPost(request(call), call.context()), call));
        }

        static CreateOrderShippedPostRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new CreateOrderShippedPostRequest(
                    in.orNull("attempt", ATTEMPT),
                    in.required("body", BODY)));
        }

        static HttpResponse answer(CreateOrderShippedPostResult result, Call call) {
            if (result instanceof CreateOrderShippedPostResult.NoContent it) {
                return HttpResponse.of(204, Headers.NONE);
            }
            Objects.requireNonNull(result);
            return HttpResponse.of(410, Headers.NONE);
        }
    }

    private static final class ParcelShipped {
        static final Parameter<BigInteger> PARCEL = Parameter.of(
            Place.PATH,
            "parcel",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.BIG_INTEGER)
            .asRequired();

        static Route route(CreateOrderShippedCallbackReceiver receiver, String path) {
            return new Route(new OperationInfo(
                        "parcelShipped",
                        "POST",
                        path,
                        List.of(),
                        List.of()), call -> answer(receiver.parcelShipped(request(call), call.context()), call));
        }

        static ParcelShippedRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new ParcelShippedRequest(
                    in.required("parcel", PARCEL)));
        }

        static HttpResponse answer(ParcelShippedResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
