package io.plumbline.runtime.http;

import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spells refusals as RFC 9457 problem documents, with all violations in the member {@code violations}. */
public final class ProblemDetails implements ErrorMapper {

    @Override
    public HttpResponse map(Problem problem, HttpRequest request) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", problem.kind().title());
        document.put("status", problem.status());
        document.put("detail", problem.detail());
        if (!problem.violations().isEmpty()) {
            List<Map<String, Object>> violations =
                    problem.violations().stream().map(ProblemDetails::violation).toList();
            document.put("violations", violations);
        }
        byte[] body = Json.write(Codecs.ANY, document);
        return HttpResponse.of(problem.status(), Headers.NONE, "application/problem+json", body);
    }

    private static Map<String, Object> violation(RequestViolation violation) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("in", violation.in().key());
        if (!violation.name().isEmpty()) {
            members.put("name", violation.name());
        }
        members.put("pointer", violation.pointer());
        members.put("keyword", violation.keyword());
        members.put("limit", violation.limit());
        members.put("message", violation.message());
        return members;
    }
}
