package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.List;

/** Reports bodies that are not read as their schemas have it. */
final class BodyRules {

    /** The field that names the charset of the others, RFC 7578, section 4.6. */
    private static final String CHARSET = "_charset_";

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
        }
    }

    private void checkRead(Operation operation, String owner, MediaType mediaType, boolean request) {
        if (bodies.isUnread(mediaType, request)) {
            report(DiagnosticCode.CONTENT_NOT_READ, operation, owner, mediaType);
        }
        if (request && bodies.hasField(mediaType, CHARSET)) {
            report(DiagnosticCode.CHARSET_FIELD, operation, owner, mediaType);
        }
    }

    private void report(DiagnosticCode code, Operation operation, String owner, MediaType mediaType) {
        String place = operation.method() + " " + operation.path();
        diagnostics.report(code, operation.location(), owner, place, mediaType.range());
    }
}
