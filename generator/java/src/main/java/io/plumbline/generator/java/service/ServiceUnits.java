package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.ApiTypes;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.java.naming.Packages;
import io.plumbline.generator.java.naming.Wish;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Service;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides the names of all services and operations before anything is emitted.
 *
 * <p>Classes end in what they are, so two of them can only be the same if their beginnings are; beginnings are given
 * out once.
 */
public final class ServiceUnits {

    private final ApiTypes types;
    private final Bodies bodies;
    private final List<String> operationNames;
    private int next;

    private ServiceUnits(ApiModel model, Packages packages) {
        this.types = new ApiTypes(packages);
        this.bodies = new Bodies(model);
        List<NameHint> hints = new ArrayList<>();
        model.services().forEach(service -> service.operations().forEach(operation -> hints.add(operation.name())));
        this.operationNames = NameScope.types().claimAll(typeWishes(hints));
    }

    /** The services in document order. */
    public static List<ServiceUnit> of(ApiModel model, Packages packages) {
        ServiceUnits units = new ServiceUnits(model, packages);
        List<String> names = NameScope.types()
                .claimAll(
                        typeWishes(model.services().stream().map(Service::name).toList()));
        List<ServiceUnit> services = new ArrayList<>();
        for (Service service : model.services()) {
            services.add(units.service(service, names.get(services.size())));
        }
        return List.copyOf(services);
    }

    private ServiceUnit service(Service service, String name) {
        List<NameHint> hints =
                service.operations().stream().map(Operation::name).toList();
        List<String> methods = NameScope.members().claimAll(wishes(hints));
        NameScope inRoutes = NameScope.types().reserve(List.of(name + "Routes"));
        List<OperationUnit> operations = new ArrayList<>();
        for (Operation operation : service.operations()) {
            String type = operationNames.get(next++);
            String nested = inRoutes.claim(type);
            operations.add(operation(operation, type, methods.get(operations.size()), nested));
        }
        return new ServiceUnit(service, types, name, List.copyOf(operations));
    }

    private OperationUnit operation(Operation operation, String type, String method, String nested) {
        ClassName request = types.named(type + "Request");
        ClassName result = types.named(type + "Result");
        return new OperationUnit(
                operation,
                text(operation.name()),
                method,
                nested,
                request,
                result,
                RequestParts.of(operation, bodies, types.named(type + "Body")),
                Answers.of(operation, result, bodies));
    }

    private static List<Wish> wishes(List<NameHint> hints) {
        return hints.stream().map(hint -> new Wish(text(hint), hint.override())).toList();
    }

    /** What a document demands as a method's or interface's name only begins the names of classes. */
    private static List<Wish> typeWishes(List<NameHint> hints) {
        return hints.stream()
                .map(hint -> Wish.of(hint.override().isEmpty() ? text(hint) : hint.override()))
                .toList();
    }

    private static String text(NameHint hint) {
        return String.join(" ", hint.parts());
    }
}
