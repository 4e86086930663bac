package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.contract.json.ErrorRespCodec;
import io.plumbline.examples.functiongraph.contract.model.ErrorResp;
import io.plumbline.runtime.http.ErrorMapper;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Problem;
import io.plumbline.runtime.http.RequestViolation;
import io.plumbline.runtime.json.Json;
import java.util.stream.Collectors;

/** Spells refusals the way FunctionGraph does: {@code error_code} and {@code error_msg}. */
public final class ServiceErrors implements ErrorMapper {

    @Override
    public HttpResponse map(Problem problem, HttpRequest request) {
        ErrorResp error = ErrorResp.builder()
                .errorCode(ErrorCode.of(problem))
                .errorMsg(message(problem))
                .build();
        return HttpResponse.of(
                problem.status(), Headers.NONE, "application/json", Json.write(ErrorRespCodec.INSTANCE, error));
    }

    private static String message(Problem problem) {
        return problem.violations().isEmpty()
                ? problem.detail()
                : problem.violations().stream().map(RequestViolation::toString).collect(Collectors.joining("; "));
    }
}
