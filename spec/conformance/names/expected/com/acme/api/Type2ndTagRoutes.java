package com.acme.api;

import com.acme.json.ErrorCodec;
import com.acme.json.ObjectCodec;
import com.acme.json.TagCodec;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.HeaderText;
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
 * Leads HTTP requests to a {@link Type2ndTagService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class Type2ndTagRoutes {
    private Type2ndTagRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(Type2ndTagService service) {
        return List.of(Class.route(service),
                GetClass.route(service),
                GetElsewhere.route(service));
    }

    private static final class Class {
        static final OperationInfo OPERATION = new OperationInfo(
            "class",
            "GET",
            "/class/{class}/{Class}/{class_}",
            List.of("application/json"),
            List.of());

        static final Parameter<String> CLASS = Parameter.of(
            Place.PATH,
            "class",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<String> CLASS_2 = Parameter.of(
            Place.PATH,
            "Class",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<String> CLASS_UNDERSCORE = Parameter.of(
            Place.PATH,
            "class_",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<String> MEDIA_TYPE = Parameter.of(
            Place.QUERY,
            "mediaType",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> REQUEST = Parameter.of(
            Place.QUERY,
            "request",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> CALL = Parameter.of(
            Place.QUERY,
            "call",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> CONTEXT = Parameter.of(
            Place.QUERY,
            "context",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> SERVICE = Parameter.of(
            Place.QUERY,
            "service",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> BODY_2 = Parameter.of(
            Place.QUERY,
            "body",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> IN = Parameter.of(
            Place.QUERY,
            "in",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> OPERATION_2 = Parameter.of(
            Place.QUERY,
            "OPERATION",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> BODY_3 = Parameter.of(
            Place.QUERY,
            "BODY",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<List<String>> LIST = Parameter.of(
            Place.QUERY,
            "List",
            new Parameter.Form.Styled(Style.FORM, true, new Shape.Array(Shape.Scalar.of(Lexical.STRING))),
            Codecs.list(Codecs.STRING));

        static final Parameter<String> BUILDER = Parameter.of(
            Place.HEADER,
            "builder",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> BUILD = Parameter.of(
            Place.HEADER,
            "build",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> TO_BUILDER = Parameter.of(
            Place.COOKIE,
            "toBuilder",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<String> FILTER_A = Parameter.of(
            Place.QUERY,
            "filter[a]",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Integer> TOP = Parameter.of(
            Place.QUERY,
            "$top",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.INT);

        static Route route(Type2ndTagService service) {
            return new Route(OPERATION, call -> answer(service.class_(request(call), call.context()), call));
        }

        static ClassRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new ClassRequest(
                    in.required("class", CLASS),
                    in.required("Class", CLASS_2),
                    in.required("class_", CLASS_UNDERSCORE),
                    in.orNull("mediaType", MEDIA_TYPE),
                    in.orNull("request", REQUEST),
                    in.orNull("call", CALL),
                    in.orNull("context", CONTEXT),
                    in.orNull("service", SERVICE),
                    in.orNull("body", BODY_2),
                    in.orNull("in", IN),
                    in.orNull("OPERATION", OPERATION_2),
                    in.orNull("BODY", BODY_3),
                    in.orNull("List", LIST),
                    in.orNull("builder", BUILDER),
                    in.orNull("build", BUILD),
                    in.orNull("toBuilder", TO_BUILDER),
                    in.orNull("filter[a]", FILTER_A),
                    in.orElse("$top", TOP, ClassRequest.DEFAULT_TOP)));
        }

        static HttpResponse answer(ClassResult result, Call call) {
            if (result instanceof ClassResult.Ok it) {
                Headers headers = Headers.NONE;
                headers = HeaderText.add(headers, "status", false, Codecs.BIG_INTEGER, it.statusHeader());
                headers = HeaderText.add(headers, "headers", false, Codecs.STRING, it.headers());
                headers = HeaderText.add(headers, "result", false, Codecs.STRING, it.result());
                headers = HeaderText.add(headers, "it", false, Codecs.STRING, it.it());
                return call.json(200, headers, ObjectCodec.INSTANCE, it.body(), "application/json");
            }
            if (result instanceof ClassResult.Status4XX it) {
                return call.json(it.status(), Headers.NONE, ErrorCodec.INSTANCE, it.body(), "application/json");
            }
            if (result instanceof ClassResult.Status5XX it) {
                return HttpResponse.of(it.status(), Headers.NONE);
            }
            ClassResult.Default it = (ClassResult.Default) result;
            return call.json(it.status(), Headers.NONE, TagCodec.INSTANCE, it.body(), "application/json");
        }
    }

    private static final class GetClass {
        static final OperationInfo OPERATION = new OperationInfo(
            "getClass",
            "GET",
            "/get-class",
            List.of(),
            List.of());

        static Route route(Type2ndTagService service) {
            return new Route(OPERATION, call -> answer(service.getClass(request(call), call.context()), call));
        }

        static GetClassRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetClassRequest());
        }

        static HttpResponse answer(GetClassResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }

    private static final class GetElsewhere {
        static final OperationInfo OPERATION = new OperationInfo(
            "get elsewhere",
            "GET",
            "/elsewhere",
            List.of(),
            List.of());

        static Route route(Type2ndTagService service) {
            return new Route(OPERATION, call -> answer(service.getElsewhere(request(call), call.context()), call));
        }

        static GetElsewhereRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetElsewhereRequest());
        }

        static HttpResponse answer(GetElsewhereResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
