package com.acme.api;

import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link NotesService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class NotesRoutes {
    private NotesRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(NotesService service) {
        return List.of(PutNote.route(service));
    }

    private static final class PutNote {
        static final OperationInfo OPERATION = new OperationInfo(
            "putNote",
            "PUT",
            "/notes",
            List.of("text/plain", "text/html"),
            List.of());

        static final RequestBody<String> BODY = RequestBody.<String>of(false)
            .or(BodyAlternative.text(Shape.Scalar.of(Lexical.STRING), Codecs.STRING, "text/plain"));

        static Route route(NotesService service) {
            return new Route(OPERATION, call -> answer(service.putNote(request(call), call.context()), call));
        }

        static PutNoteRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new PutNoteRequest(
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(PutNoteResult result, Call call) {
            if (result instanceof PutNoteResult.Ok it) {
                return call.text(200, Headers.NONE, Codecs.BIG_INTEGER, it.body(), "text/plain");
            }
            PutNoteResult.OkTextHtml it = (PutNoteResult.OkTextHtml) result;
            return call.text(200, Headers.NONE, Codecs.STRING, it.body(), "text/html");
        }
    }
}
