package io.plumbline.generator.java.service;

import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;

/** Reports bodies in media types that can not be read or written, and statuses that no response can have. */
final class BodyRules {

    private final Diagnostics diagnostics;

    BodyRules(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Operation operation) {
        operation.requestBody().ifPresent(body -> {
            checkContent(operation, "the request", body.content());
            checkOneType(operation, body.content());
        });
        for (Response response : operation.responses()) {
            checkContent(operation, "response " + response.status(), response.content());
            checkStatus(operation, response.status());
        }
    }

    private void checkContent(Operation operation, String owner, List<MediaType> content) {
        List<String> others = content.stream()
                .filter(mediaType -> !JsonMedia.isJson(mediaType))
                .map(MediaType::range)
                .toList();
        if (!others.isEmpty()) {
            boolean none = others.size() == content.size();
            DiagnosticCode code = none ? DiagnosticCode.UNSUPPORTED_MEDIA_TYPE : DiagnosticCode.MEDIA_TYPE_LEFT_OUT;
            diagnostics.report(code, operation.location(), owner, place(operation), String.join(", ", others));
        }
    }

    /** A request has one Java type, that of the first media type. */
    private void checkOneType(Operation operation, List<MediaType> content) {
        List<MediaType> json = content.stream().filter(JsonMedia::isJson).toList();
        String different = json.stream()
                .filter(mediaType -> !mediaType.use().equals(json.get(0).use()))
                .map(MediaType::range)
                .collect(Collectors.joining(", "));
        if (!different.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.MEDIA_TYPE_LEFT_OUT,
                    operation.location(),
                    "the request",
                    place(operation),
                    different);
        }
    }

    private static String place(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private void checkStatus(Operation operation, String status) {
        boolean sendable = status.equals("default") || status.matches("[2-5]([0-9][0-9]|XX)");
        if (!sendable) {
            diagnostics.report(DiagnosticCode.UNSUPPORTED_STATUS, operation.location(), status);
        }
    }
}
