package com.acme.api;

import io.plumbline.runtime.http.BodyAlternative;
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
import io.plumbline.runtime.value.Content;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link ImagesService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class ImagesRoutes {
    private ImagesRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(ImagesService service) {
        return List.of(PutImage.route(service),
                ImportImages.route(service));
    }

    private static final class PutImage {
        static final OperationInfo OPERATION = new OperationInfo(
            "putImage",
            "PUT",
            "/images/{id}",
            List.of("image/png", "image/*", "text/event-stream"),
            List.of());

        static final Parameter<String> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final RequestBody<Content> BODY = RequestBody.<Content>of(true)
            .or(BodyAlternative.content("image/*", "application/octet-stream"));

        static Route route(ImagesService service) {
            return new Route(OPERATION, call -> answer(service.putImage(request(call), call.context()), call));
        }

        static PutImageRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new PutImageRequest(
                    in.required("id", ID),
                    in.required("body", BODY)));
        }

        static HttpResponse answer(PutImageResult result, Call call) {
            if (result instanceof PutImageResult.Ok it) {
                return call.content(200, Headers.NONE, it.body(), "image/png", "image/*");
            }
            PutImageResult.Accepted it = (PutImageResult.Accepted) result;
            return call.content(202, Headers.NONE, it.body(), "text/event-stream");
        }
    }

    private static final class ImportImages {
        static final OperationInfo OPERATION = new OperationInfo(
            "importImages",
            "POST",
            "/images/{id}",
            List.of(),
            List.of());

        static final Parameter<String> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final RequestBody<Content> BODY = RequestBody.<Content>of(false)
            .or(BodyAlternative.content("application/x-ndjson"));

        static Route route(ImagesService service) {
            return new Route(OPERATION, call -> answer(service.importImages(request(call), call.context()), call));
        }

        static ImportImagesRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new ImportImagesRequest(
                    in.required("id", ID),
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(ImportImagesResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
