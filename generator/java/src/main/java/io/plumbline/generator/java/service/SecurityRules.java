package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.SecurityScheme;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import java.util.Map;

/** Reports security schemes of which a request carries no credential that could be judged. */
final class SecurityRules {

    private final Map<String, SecurityScheme> schemes;
    private final Diagnostics diagnostics;

    SecurityRules(ApiModel model, Diagnostics diagnostics) {
        this.schemes = model.securitySchemes();
        this.diagnostics = diagnostics;
    }

    void check(Operation operation) {
        operation.security().stream()
                .flatMap(requirement -> requirement.scopes().keySet().stream())
                .distinct()
                .forEach(name -> check(operation, name));
    }

    private void check(Operation operation, String name) {
        SecurityScheme scheme = schemes.get(name);
        if (scheme == null) {
            refuse(operation, name, "is not defined");
        } else if (scheme.kind() == SecurityScheme.Kind.MUTUAL_TLS) {
            refuse(operation, name, "is mutual TLS, of which a request itself carries nothing");
        } else if (scheme.kind() == SecurityScheme.Kind.HTTP_OTHER
                && !ParameterRules.TOKEN.matcher(scheme.parameter()).matches()) {
            refuse(operation, name, "names an HTTP scheme that no header can hold");
        }
    }

    private void refuse(Operation operation, String name, String reason) {
        diagnostics.report(DiagnosticCode.UNSUPPORTED_SECURITY, operation.location(), name, reason);
    }
}
