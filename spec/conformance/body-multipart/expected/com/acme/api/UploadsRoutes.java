package com.acme.api;

import com.acme.json.UploadRequestFormDataCodec;
import com.acme.model.UploadRequestFormData;
import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link UploadsService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class UploadsRoutes {
    private UploadsRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(UploadsService service) {
        return List.of(Upload.route(service));
    }

    private static final class Upload {
        static final OperationInfo OPERATION = new OperationInfo(
            "upload",
            "POST",
            "/uploads",
            List.of(),
            List.of());

        static final RequestBody<UploadRequestFormData> BODY = RequestBody.<UploadRequestFormData>of(true)
            .or(BodyAlternative.form(new Fields(Map.ofEntries(
                Map.entry("file", Field.file()),
                Map.entry("previews", Field.file().repeated().in("image/png", "image/jpeg")),
                Map.entry("title", Field.text(Lexical.STRING)),
                Map.entry("about", Field.json()),
                Map.entry("source", Field.fileOr(false, Lexical.INTEGER))), Field.textOrJson(Lexical.STRING)), Codecs.lazy(() -> UploadRequestFormDataCodec.INSTANCE), "multipart/form-data"));

        static Route route(UploadsService service) {
            return new Route(OPERATION, call -> answer(service.upload(request(call), call.context()), call));
        }

        static UploadRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new UploadRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(UploadResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
