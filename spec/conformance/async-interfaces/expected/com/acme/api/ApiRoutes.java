package com.acme.api;

import com.acme.json.GetCat200ResponseCodec;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Length;
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
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link ApiService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class ApiRoutes {
    private ApiRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(ApiService service) {
        return List.of(GetCat.route(service),
                GetCatOfName.route(service),
                AddDog.route(service));
    }

    private static final class GetCat {
        static final OperationInfo OPERATION = new OperationInfo(
            "getCat",
            "GET",
            "/cats/{id}",
            List.of("application/json"),
            List.of());

        static final Parameter<BigInteger> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.BIG_INTEGER)
            .asRequired();

        static Route route(ApiService service) {
            return Route.async(OPERATION, call -> service.getCat(request(call), call.context()).thenApply(it -> answer(it, call))).among(new Route.Candidacy(0, call -> call.fits(ID, Checks.none())));
        }

        static GetCatRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetCatRequest(
                    in.required("id", ID)));
        }

        static HttpResponse answer(GetCatResult result, Call call) {
            if (result instanceof GetCatResult.Ok it) {
                return call.json(200, Headers.NONE, GetCat200ResponseCodec.INSTANCE, it.body(), "application/json");
            }
            Objects.requireNonNull(result);
            return HttpResponse.of(404, Headers.NONE);
        }
    }

    private static final class GetCatOfName {
        static final OperationInfo OPERATION = new OperationInfo(
            "getCatOfName",
            "GET",
            "/cats/{name}",
            List.of(),
            List.of());

        static final Parameter<String> NAME = Parameter.of(
            Place.PATH,
            "name",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static Route route(ApiService service) {
            return Route.async(OPERATION, call -> service.getCatOfName(request(call), call.context()).thenApply(it -> answer(it, call))).among(new Route.Candidacy(1, call -> call.fits(NAME, Checks.of(Length.Rule.of(-1, 5)))));
        }

        static GetCatOfNameRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetCatOfNameRequest(
                    in.required("name", NAME)));
        }

        static HttpResponse answer(GetCatOfNameResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }

    private static final class AddDog {
        static final OperationInfo OPERATION = new OperationInfo(
            "addDog",
            "POST",
            "/dogs",
            List.of(),
            List.of());

        static final RequestBody<String> BODY = new RequestBody<>(true, List.of("application/json"), Codecs.STRING);

        static Route route(ApiService service) {
            return Route.async(OPERATION, call -> service.addDog(request(call), call.context()).thenApply(it -> answer(it, call)));
        }

        static AddDogRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new AddDogRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(AddDogResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
