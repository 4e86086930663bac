package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.runtime.http.OperationInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports what generated services can not serve, with its place, before anything is emitted. */
public final class ServiceRules {

    private final Diagnostics diagnostics;
    private final ParameterRules parameters;
    private final BodyRules bodies;
    private final SecurityRules security;
    private final Map<String, Operation> places = new HashMap<>();

    private ServiceRules(ApiModel model, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.parameters = new ParameterRules(model, diagnostics);
        this.bodies = new BodyRules(model, diagnostics);
        this.security = new SecurityRules(model, diagnostics);
    }

    /** Looks at every operation of every service. */
    public static void check(ApiModel model, Diagnostics diagnostics) {
        ServiceRules rules = new ServiceRules(model, diagnostics);
        for (Service service : model.services()) {
            service.operations().forEach(rules::check);
        }
    }

    private void check(Operation operation) {
        checkPath(operation);
        parameters.check(operation);
        bodies.check(operation);
        security.check(operation);
    }

    /** The router takes the same templates as this, and no two of one form. */
    private void checkPath(Operation operation) {
        try {
            OperationInfo info = new OperationInfo("", operation.method(), operation.path(), List.of(), List.of());
            String form = info.method() + " " + operation.path().replaceAll("\\{[^{}]*}", "{}");
            Operation other = places.putIfAbsent(form, operation);
            if (other != null) {
                diagnostics.report(
                        DiagnosticCode.AMBIGUOUS_PATH,
                        operation.location(),
                        operation.path(),
                        other.path(),
                        other.location());
            }
        } catch (IllegalArgumentException e) {
            diagnostics.report(
                    DiagnosticCode.INVALID_PATH,
                    operation.location(),
                    operation.path(),
                    String.valueOf(e.getMessage()));
        }
    }
}
