package com.acme.api;

import com.acme.json.CallCodec;
import com.acme.model.Call;
import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link CallsService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class CallsRoutes {
    private CallsRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(CallsService service) {
        return List.of(CreateCall.route(service));
    }

    private static final class CreateCall {
        static final OperationInfo OPERATION = new OperationInfo(
            "createCall",
            "POST",
            "/calls",
            List.of(),
            List.of());

        static final RequestBody<Call> BODY = RequestBody.<Call>of(true)
            .or(BodyAlternative.form(new Fields(Map.ofEntries(
                Map.entry("to", Field.text(Lexical.STRING)),
                Map.entry("timeout", Field.text(Lexical.INTEGER)),
                Map.entry("record", Field.text(Lexical.BOOLEAN)),
                Map.entry("events", Field.text(Lexical.STRING).repeated()),
                Map.entry("colours", Field.styled(Style.PIPE_DELIMITED, false, new Shape.Array(Shape.Scalar.of(Lexical.INTEGER)))),
                Map.entry("window", Field.styled(Style.DEEP_OBJECT, true, new Shape.Fields(Map.ofEntries(Map.entry("from", Shape.Scalar.of(Lexical.INTEGER))), Shape.Scalar.of(Lexical.STRING)))),
                Map.entry("context", Field.json()),
                Map.entry("target", Field.text(Lexical.STRING).perhapsRepeated())), Field.textOrJson(Lexical.STRING)), Codecs.lazy(() -> CallCodec.INSTANCE), "application/x-www-form-urlencoded"));

        static Route route(CallsService service) {
            return new Route(OPERATION, call -> answer(service.createCall(request(call), call.context()), call));
        }

        static CreateCallRequest request(io.plumbline.runtime.http.Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new CreateCallRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(CreateCallResult result, io.plumbline.runtime.http.Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
