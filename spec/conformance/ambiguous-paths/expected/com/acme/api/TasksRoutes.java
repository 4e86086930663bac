package com.acme.api;

import com.acme.json.TasksKindOtherIdKindCodec;
import com.acme.json.TasksTaskIdTaskCodec;
import com.acme.model.TasksKindOtherIdKind;
import com.acme.model.TasksTaskIdTask;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Length;
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
 * Leads HTTP requests to a {@link TasksService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class TasksRoutes {
    private TasksRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(TasksService service) {
        return List.of(GetTask.route(service),
                GetRank.route(service),
                GetOther.route(service),
                GetAgain.route(service));
    }

    private static final class GetTask {
        static final OperationInfo OPERATION = new OperationInfo(
            "getTask",
            "GET",
            "/tasks/{task}/{id}",
            List.of(),
            List.of());

        static final Parameter<String> ID = Parameter.of(
            Place.PATH,
            "id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<TasksTaskIdTask> TASK = Parameter.of(
            Place.PATH,
            "task",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.lazy(() -> TasksTaskIdTaskCodec.INSTANCE))
            .asRequired();

        static Route route(TasksService service) {
            return new Route(OPERATION, call -> answer(service.getTask(request(call), call.context()), call)).among(new Route.Candidacy(2, call -> call.fits(ID, Checks.none()) && call.fits(TASK, Checks.none())));
        }

        static GetTaskRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetTaskRequest(
                    in.required("id", ID),
                    in.required("task", TASK)));
        }

        static HttpResponse answer(GetTaskResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }

    private static final class GetRank {
        static final OperationInfo OPERATION = new OperationInfo(
            "getRank",
            "GET",
            "/tasks/{task}/{rank_id}",
            List.of(),
            List.of());

        static final Parameter<String> RANK_ID = Parameter.of(
            Place.PATH,
            "rank_id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<String> TASK = Parameter.of(
            Place.PATH,
            "task",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static Route route(TasksService service) {
            return new Route(OPERATION, call -> answer(service.getRank(request(call), call.context()), call)).among(new Route.Candidacy(0, call -> call.fits(RANK_ID, Checks.none()) && call.fits(TASK, Checks.of(EnumValues.Rule.of(List.of("\"rank\""), "")))));
        }

        static GetRankRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetRankRequest(
                    in.required("rank_id", RANK_ID),
                    in.required("task", TASK)));
        }

        static HttpResponse answer(GetRankResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }

    private static final class GetOther {
        static final OperationInfo OPERATION = new OperationInfo(
            "getOther",
            "GET",
            "/tasks/{kind}/{other_id}",
            List.of(),
            List.of());

        static final Parameter<String> OTHER_ID = Parameter.of(
            Place.PATH,
            "other_id",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<TasksKindOtherIdKind> KIND = Parameter.of(
            Place.PATH,
            "kind",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.lazy(() -> TasksKindOtherIdKindCodec.INSTANCE))
            .asRequired();

        static Route route(TasksService service) {
            return new Route(OPERATION, call -> answer(service.getOther(request(call), call.context()), call)).among(new Route.Candidacy(1, call -> call.fits(OTHER_ID, Checks.of(Length.Rule.of(-1, 9))) && call.fits(KIND, Checks.none())));
        }

        static GetOtherRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetOtherRequest(
                    in.required("other_id", OTHER_ID),
                    in.required("kind", KIND)));
        }

        static HttpResponse answer(GetOtherResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }

    private static final class GetAgain {
        static final OperationInfo OPERATION = new OperationInfo(
            "getAgain",
            "GET",
            "/tasks/{same}/{again}",
            List.of(),
            List.of());

        static final Parameter<String> AGAIN = Parameter.of(
            Place.PATH,
            "again",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static final Parameter<String> SAME = Parameter.of(
            Place.PATH,
            "same",
            new Parameter.Form.Styled(Style.SIMPLE, false, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING)
            .asRequired();

        static Route route(TasksService service) {
            return new Route(OPERATION, call -> answer(service.getAgain(request(call), call.context()), call)).among(new Route.Candidacy(3, call -> call.fits(AGAIN, Checks.none()) && call.fits(SAME, Checks.of(EnumValues.Rule.of(List.of("\"rank\""), "")))));
        }

        static GetAgainRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new GetAgainRequest(
                    in.required("again", AGAIN),
                    in.required("same", SAME)));
        }

        static HttpResponse answer(GetAgainResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
