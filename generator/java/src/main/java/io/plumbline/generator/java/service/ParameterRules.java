package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports parameters that no request can spell or no code can read, and response headers that can not be sent. */
final class ParameterRules {

    static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final ParameterShapes shapes;
    private final Diagnostics diagnostics;

    ParameterRules(ApiModel model, Diagnostics diagnostics) {
        this.shapes = new ParameterShapes(model);
        this.diagnostics = diagnostics;
    }

    void check(Operation operation) {
        operation.parameters().stream()
                .filter(parameter -> !RequestParts.isIgnored(parameter))
                .forEach(this::checkForm);
        for (Response response : operation.responses()) {
            response.headers().forEach(this::checkHeader);
        }
    }

    private void checkForm(Parameter parameter) {
        Optional<String> contentType = parameter.contentType();
        if (contentType.isPresent()) {
            if (JsonMedia.wireType(contentType.get()).isEmpty()) {
                refuse(parameter, "is a document of type " + contentType.get() + ", and only JSON can be read");
            }
        } else if (shapes.of(parameter) instanceof ParameterShape.Refused refused) {
            refuse(parameter, refused.reason());
        }
    }

    private void checkHeader(Parameter header) {
        checkForm(header);
        if (!TOKEN.matcher(header.property().name()).matches()) {
            refuse(header, "has a name that no header can have");
        }
    }

    private void refuse(Parameter parameter, String reason) {
        diagnostics.report(
                DiagnosticCode.UNSUPPORTED_PARAMETER,
                parameter.property().location(),
                parameter.in().name().toLowerCase(Locale.ROOT),
                parameter.property().name(),
                reason);
    }
}
