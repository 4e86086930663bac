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
import java.util.List;
import java.util.Objects;
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
        return List.of(DropNote.route(service));
    }

    private static final class DropNote {
        static final OperationInfo OPERATION = new OperationInfo(
            "dropNote",
            "DELETE",
            "/notes/{id}",
            List.of(),
            List.of());

        static final Parameter<String> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static Route route(NotesService service) {
            return new Route(OPERATION, call -> answer(service.dropNote(request(call), call.context()), call));
        }

        static DropNoteRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new DropNoteRequest(
                    in.required("id", ID)));
        }

        static HttpResponse answer(DropNoteResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
