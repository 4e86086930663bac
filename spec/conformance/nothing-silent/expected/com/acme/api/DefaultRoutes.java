package com.acme.api;

import com.acme.json.AddPictureRequestFormDataCodec;
import com.acme.model.AddPictureRequestFormData;
import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.Parameter;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
        return List.of(FindThings.route(service),
                OpenStream.route(service),
                AddPicture.route(service));
    }

    private static final class FindThings {
        static final OperationInfo OPERATION = new OperationInfo(
            "findThings",
            "GET",
            "/things",
            List.of("text/plain"),
            List.of());

        static final Parameter<String> FILTER = Parameter.of(
            Place.QUERY,
            "filter",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static Route route(DefaultService service) {
            return new Route(OPERATION, call -> answer(service.findThings(request(call), call.context()), call));
        }

        static FindThingsRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new FindThingsRequest(
                    in.orNull("filter", FILTER)));
        }

        static HttpResponse answer(FindThingsResult result, Call call) {
            FindThingsResult.Ok it = (FindThingsResult.Ok) result;
            return call.text(200, Headers.NONE, Codecs.STRING, it.body(), "text/plain");
        }
    }

    private static final class OpenStream {
        static final OperationInfo OPERATION = new OperationInfo(
            "openStream",
            "GET",
            "/stream",
            List.of(),
            List.of());

        static Route route(DefaultService service) {
            return new Route(OPERATION, call -> answer(service.openStream(request(call), call.context()), call));
        }

        static OpenStreamRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new OpenStreamRequest());
        }

        static HttpResponse answer(OpenStreamResult result, Call call) {
            OpenStreamResult.Default it = (OpenStreamResult.Default) result;
            return HttpResponse.of(it.status(), Headers.NONE);
        }
    }

    private static final class AddPicture {
        static final OperationInfo OPERATION = new OperationInfo(
            "addPicture",
            "POST",
            "/pictures",
            List.of(),
            List.of());

        static final RequestBody<AddPictureRequestFormData> BODY = RequestBody.<AddPictureRequestFormData>of(true)
            .or(BodyAlternative.form(new Fields(Map.ofEntries(
                Map.entry("_charset_", Field.text(Lexical.STRING)),
                Map.entry("picture", Field.file()),
                Map.entry("caption", Field.styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING))),
                Map.entry("thumbnail", Field.text(Lexical.STRING)),
                Map.entry("signature", Field.text(Lexical.STRING))), Field.textOrJson(Lexical.STRING)), Codecs.lazy(() -> AddPictureRequestFormDataCodec.INSTANCE), "multipart/form-data"));

        static Route route(DefaultService service) {
            return new Route(OPERATION, call -> answer(service.addPicture(request(call), call.context()), call));
        }

        static AddPictureRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new AddPictureRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(AddPictureResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
