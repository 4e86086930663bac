package com.acme.api;

import com.acme.json.Record2Codec;
import com.acme.model.Record2;
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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link Type2ndMinusTagService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class Type2ndMinusTagRoutes {
    private Type2ndMinusTagRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(Type2ndMinusTagService service) {
        return List.of(GetUnderscoreClass.route(service));
    }

    private static final class GetUnderscoreClass {
        static final OperationInfo OPERATION = new OperationInfo(
            "get_class",
            "POST",
            "/get-class",
            List.of(),
            List.of());

        static final RequestBody<Record2> BODY = new RequestBody<>(false, List.of("application/json"), Codecs.lazy(() -> Record2Codec.INSTANCE));

        static Route route(Type2ndMinusTagService service) {
            return new Route(OPERATION, call -> answer(service.getClass(request(call), call.context()), call));
        }

        static GetUnderscoreClassRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetUnderscoreClassRequest(
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(GetUnderscoreClassResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
