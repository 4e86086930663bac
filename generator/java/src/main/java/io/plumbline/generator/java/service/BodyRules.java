package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.List;

/** Reports bodies that are not read as their schemas have it, and statuses that no response can have. */
final class BodyRules {

    private final Bodies bodies;
    private final Diagnostics diagnostics;

    BodyRules(ApiModel model, Diagnostics diagnostics) {
        this.bodies = new Bodies(model);
        this.diagnostics = diagnostics;
    }

    void check(Operation operation) {
        operation.requestBody().ifPresent(body -> {
            for (MediaType mediaType : body.content()) {
                if (bodies.isLeftOut(mediaType, body.content())) {
                    report(DiagnosticCode.MEDIA_TYPE_LEFT_OUT, operation, "the request", mediaType);
                } else {
                    checkRead(operation, "the request", mediaType, true);
                }
            }
        });
        for (Response response : operation.responses()) {
            List<MediaType> content = response.content();
            content.forEach(type -> checkRead(operation, "response " + response.status(), type, false));
            checkStatus(operation, response.status());
        }
    }

    private void checkRead(Operation operation, String owner, MediaType mediaType, boolean request) {
        if (bodies.isUnread(mediaType, request)) {
            report(DiagnosticCode.CONTENT_NOT_READ, operation, owner, mediaType);
        }
    }

    private void report(DiagnosticCode code, Operation operation, String owner, MediaType mediaType) {
        String place = operation.method() + " " + operation.path();
        diagnostics.report(code, operation.location(), owner, place, mediaType.range());
    }

    private void checkStatus(Operation operation, String status) {
        boolean sendable = status.equals("default") || status.matches("[2-5]([0-9][0-9]|XX)");
        if (!sendable) {
            diagnostics.report(DiagnosticCode.UNSUPPORTED_STATUS, operation.location(), status);
        }
    }
}
