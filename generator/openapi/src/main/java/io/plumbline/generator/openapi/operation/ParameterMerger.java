package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the parameters of an operation: the path item's, the operation's own, which win, and those that only the
 * path names.
 */
final class ParameterMerger {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]+)}");
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final OperationContext context;
    private final ParameterReader reader;

    ParameterMerger(OperationContext context) {
        this.context = context;
        this.reader = new ParameterReader(context);
    }

    /**
     * All parameters.
     *
     * @param path the path template, empty where it is no path of the contract
     */
    List<Parameter> merge(ObjectNode item, ObjectNode operation, Optional<String> path) {
        Map<String, Parameter> merged = new LinkedHashMap<>(declared(item));
        merged.putAll(declared(operation));
        if (path.isPresent()) {
            Set<String> named = names(path.get());
            merged.values().removeIf(parameter -> isNowhere(parameter, named, path.get()));
            named.stream()
                    .filter(name -> !merged.containsKey(key(In.PATH, name)))
                    .forEach(name -> {
                        context.report(DiagnosticCode.PATH_PARAMETER_UNDECLARED, operation, name);
                        merged.put(key(In.PATH, name), reader.undeclared(name, operation));
                    });
        }
        return List.copyOf(merged.values());
    }

    private Map<String, Parameter> declared(ObjectNode holder) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Node node : context.fields().elements(holder, "parameters")) {
            Optional<ObjectNode> parameter = context.resolve(node);
            Optional<In> in = parameter.flatMap(reader::place);
            if (in.isPresent() && !isIgnored(parameter.get(), in.get())) {
                Parameter read = reader.parameter(parameter.get(), in.get());
                if (parameters.putIfAbsent(key(in.get(), read.property().name()), read) != null) {
                    context.report(
                            DiagnosticCode.PARAMETER_REPEATED,
                            node,
                            read.property().name());
                }
            }
        }
        return parameters;
    }

    // OpenAPI: these three are described elsewhere, and a parameter of that name is to be ignored
    private boolean isIgnored(ObjectNode parameter, In in) {
        String name = context.fields().text(parameter, "name").orElse("");
        boolean ignored = in == In.HEADER && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT));
        if (ignored) {
            context.report(DiagnosticCode.HEADER_IGNORED, parameter, name);
        }
        return ignored;
    }

    private boolean isNowhere(Parameter parameter, Set<String> named, String path) {
        boolean nowhere = parameter.in() == In.PATH
                && !named.contains(parameter.property().name());
        if (nowhere) {
            context.context()
                    .diagnostics()
                    .report(
                            DiagnosticCode.PATH_PARAMETER_NOWHERE,
                            parameter.property().location(),
                            parameter.property().name(),
                            path);
        }
        return nowhere;
    }

    private static Set<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = TEMPLATE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new java.util.LinkedHashSet<>(names);
    }

    private static String key(In in, String name) {
        return in + " " + (in == In.HEADER ? name.toLowerCase(Locale.ROOT) : name);
    }
}
