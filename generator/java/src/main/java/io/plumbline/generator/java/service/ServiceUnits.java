package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import io.plumbline.generator.java.naming.ApiTypes;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.java.naming.Wish;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.option.ServiceStyle;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.NameHint;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * Decides the names of all services and operations before anything is emitted.
 *
 * <p>Classes end in what they are, so two of them can only be the same if their beginnings are; beginnings are given
 * out once, those of what clients call first, so that no webhook renames a service.
 */
public final class ServiceUnits {

    private static final NameHint ALL = NameHint.of("Api");

    private final ApiTypes types;
    private final ServiceStyle.Calls calls;
    private final Bodies bodies;
    private final NameScope services = NameScope.types();
    private final Queue<String> operationNames = new ArrayDeque<>();

    private ServiceUnits(ApiModel model, List<Service> offered, GeneratorOptions options) {
        this.types = new ApiTypes(options.packages());
        this.calls = options.services().calls();
        this.bodies = new Bodies(model);
        NameScope operations = NameScope.types();
        for (List<Service> group : List.of(offered, model.webhooks())) {
            Stream<NameHint> hints = group.stream()
                    .flatMap(service -> service.operations().stream())
                    .map(Operation::name);
            operationNames.addAll(operations.claimAll(typeWishes(hints.toList())));
        }
    }

    /** The services in document order, then the receivers. */
    public static List<ServiceUnit> of(ApiModel model, GeneratorOptions options) {
        List<Service> offered = grouped(model.services(), options.services().grouping());
        ServiceUnits units = new ServiceUnits(model, offered, options);
        List<ServiceUnit> services = new ArrayList<>();
        units.addAll(offered, ServiceUnit.Role.SERVICE, services);
        units.addAll(model.webhooks(), ServiceUnit.Role.RECEIVER, services);
        return List.copyOf(services);
    }

    private static List<Service> grouped(List<Service> byTag, ServiceStyle.Grouping grouping) {
        if (grouping == ServiceStyle.Grouping.TAG || byTag.isEmpty()) {
            return byTag;
        }
        List<Operation> all =
                byTag.stream().flatMap(service -> service.operations().stream()).toList();
        return List.of(new Service(ALL, Documentation.NONE, all));
    }

    private void addAll(List<Service> group, ServiceUnit.Role role, List<ServiceUnit> units) {
        List<String> names =
                services.claimAll(typeWishes(group.stream().map(Service::name).toList()));
        for (int i = 0; i < group.size(); i++) {
            units.add(service(group.get(i), role, names.get(i)));
        }
    }

    private ServiceUnit service(Service service, ServiceUnit.Role role, String name) {
        List<NameHint> hints =
                service.operations().stream().map(Operation::name).toList();
        List<String> methods = NameScope.members().claimAll(wishes(hints));
        NameScope inRoutes = NameScope.types().reserve(List.of(name + "Routes"));
        List<OperationUnit> operations = new ArrayList<>();
        for (Operation operation : service.operations()) {
            String type = operationNames.remove();
            String nested = inRoutes.claim(type);
            operations.add(operation(operation, type, methods.get(operations.size()), nested));
        }
        return new ServiceUnit(service, role, calls, types, name, List.copyOf(operations));
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
