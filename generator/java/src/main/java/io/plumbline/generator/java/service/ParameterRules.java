package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.runtime.http.parameter.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports parameters that no request can spell or no code can read, and response headers that can not be sent. */
final class ParameterRules {

    static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Constructors have 255 slots; each value takes up to two, and body and status two more. */
    private static final int MOST_HEADERS = 126;

    private final ParameterShapes shapes;
    private final Diagnostics diagnostics;

    ParameterRules(ApiModel model, Diagnostics diagnostics) {
        this.shapes = new ParameterShapes(model);
        this.diagnostics = diagnostics;
    }

    void check(Operation operation) {
        List<Parameter> parameters = operation.parameters().stream()
                .filter(parameter -> !RequestParts.isIgnored(parameter))
                .toList();
        parameters.forEach(parameter -> checkForm(parameter, parameters));
        for (Response response : operation.responses()) {
            response.headers().forEach(this::checkHeader);
            if (response.headers().size() > MOST_HEADERS) {
                int count = response.headers().size();
                diagnostics.report(DiagnosticCode.TOO_MANY_HEADERS, operation.location(), response.status(), count);
            }
        }
    }

    private void checkForm(Parameter parameter, List<Parameter> all) {
        Optional<String> contentType = parameter.contentType();
        if (contentType.isPresent()) {
            if (JsonMedia.wireType(contentType.get()).isEmpty()) {
                refuse(parameter, "is a document of type " + contentType.get() + ", and only JSON can be read");
            }
        } else {
            checkShape(parameter, shapes.of(parameter, all));
        }
    }

    private void checkShape(Parameter parameter, Shape shape) {
        Parameter.StyleName style = parameter.style().name();
        if (ParameterShapes.isDocument(shape)) {
            report(DiagnosticCode.PARAMETER_AS_JSON, parameter, style.key());
        } else if (style == Parameter.StyleName.DEEP_OBJECT && !ParameterShapes.hasFields(shape)) {
            report(DiagnosticCode.STYLE_WITHOUT_EFFECT, parameter, style.key());
        }
    }

    private void checkHeader(Parameter header) {
        checkForm(header, List.of());
        if (!TOKEN.matcher(header.property().name()).matches()) {
            refuse(header, "has a name that no header can have");
        }
    }

    private void refuse(Parameter parameter, String reason) {
        report(DiagnosticCode.UNSUPPORTED_PARAMETER, parameter, reason);
    }

    private void report(DiagnosticCode code, Parameter parameter, String argument) {
        diagnostics.report(
                code,
                parameter.property().location(),
                parameter.in().name().toLowerCase(Locale.ROOT),
                parameter.property().name(),
                argument);
    }
}
