package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Service;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.runtime.http.OperationInfo;
import java.util.List;
import java.util.Optional;

/** Reports what generated services can not serve, with its place, before anything is emitted. */
public final class ServiceRules {

    private final Diagnostics diagnostics;
    private final ParameterRules parameters;
    private final BodyRules bodies;
    private final SecurityRules security;
    private final Rivals rivals;

    private ServiceRules(ApiModel model, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.parameters = new ParameterRules(model, diagnostics);
        this.bodies = new BodyRules(model, diagnostics);
        this.security = new SecurityRules(model, diagnostics);
        this.rivals = Rivals.of(model);
    }

    /** Looks at every operation of every service. */
    public static void check(ApiModel model, Diagnostics diagnostics) {
        ServiceRules rules = new ServiceRules(model, diagnostics);
        for (Service service : model.services()) {
            service.operations().forEach(rules::check);
        }
        for (Service called : model.webhooks()) {
            called.operations().forEach(rules::checkParts);
        }
    }

    private void check(Operation operation) {
        checkPath(operation);
        checkParts(operation);
    }

    private void checkParts(Operation operation) {
        parameters.check(operation);
        bodies.check(operation);
        security.check(operation);
    }

    /** The router takes the same templates as this. */
    private void checkPath(Operation operation) {
        try {
            new OperationInfo("", operation.method(), operation.path(), List.of(), List.of());
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            diagnostics.report(DiagnosticCode.INVALID_PATH, operation.location(), operation.path(), reason);
        }
        Optional<Operation> hidden = rivals.hides(operation);
        hidden.ifPresentOrElse(
                by -> report(DiagnosticCode.UNREACHABLE_PATH, operation, by),
                () -> rivals.first(operation)
                        .ifPresent(other -> report(DiagnosticCode.AMBIGUOUS_PATH, operation, other)));
    }

    private void report(DiagnosticCode code, Operation operation, Operation other) {
        diagnostics.report(code, operation.location(), operation.path(), other.path(), other.location());
    }
}
