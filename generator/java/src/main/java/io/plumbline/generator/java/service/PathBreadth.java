package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what the path parameters of two operations allow whose templates differ in the parameters' names only. */
final class PathBreadth {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final int MAX_DEPTH = 32;

    private final ApiModel model;

    PathBreadth(ApiModel model) {
        this.model = model;
    }

    /** Whether every path of the second operation is, as far as their schemas tell, one of the first. */
    boolean covers(Operation first, Operation second) {
        List<Optional<TypeUse>> wide = uses(first);
        List<Optional<TypeUse>> narrow = uses(second);
        for (int i = 0; i < wide.size(); i++) {
            if (!covers(wide.get(i), narrow.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every path of the first operation is one of the second, and not the other way round. */
    boolean isNarrower(Operation first, Operation second) {
        return covers(second, first) && !covers(first, second);
    }

    private boolean covers(Optional<TypeUse> wide, Optional<TypeUse> narrow) {
        if (wide.isEmpty() || wide.equals(narrow)) {
            return true;
        }
        Optional<Set<Object>> some = narrow.flatMap(this::values);
        return some.isPresent()
                ? some.get().stream().allMatch(value -> admits(wide.get(), value))
                : isText(wide.get()) && wide.get().constraints().isEmpty();
    }

    private boolean admits(TypeUse use, Object value) {
        boolean typed = values(use).map(all -> all.contains(value)).orElseGet(() -> isText(use));
        return typed
                && use.constraints().stream()
                        .allMatch(constraint -> constraint.judge(value).isEmpty());
    }

    /** Whether it is a text that no format limits. */
    private boolean isText(TypeUse use) {
        return resolved(use) instanceof Type.Scalar scalar
                && scalar.kind() == Type.ScalarKind.STRING
                && scalar.format().isEmpty()
                && scalar.javaType().isEmpty();
    }

    /** The only values there are, empty where they are not listed. */
    private Optional<Set<Object>> values(TypeUse use) {
        return resolved(use) instanceof Type.Enumeration enumeration && !enumeration.extensible()
                ? Optional.of(enumeration.values().stream()
                        .map(value -> value.value().value())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private List<Optional<TypeUse>> uses(Operation operation) {
        List<Optional<TypeUse>> uses = new ArrayList<>();
        Matcher names = NAME.matcher(operation.path());
        while (names.find()) {
            String name = names.group(1);
            uses.add(operation.parameters().stream()
                    .filter(parameter -> parameter.in() == Parameter.In.PATH)
                    .filter(parameter -> parameter.property().name().equals(name))
                    .map(parameter -> parameter.property().use())
                    .findFirst());
        }
        return uses;
    }

    private Type resolved(TypeUse use) {
        Type type = use.type();
        for (int i = 0; i < MAX_DEPTH && type instanceof Type.Ref ref; i++) {
            TypeUse behind = model.definition(ref.key()).use();
            if (!behind.constraints().isEmpty()) {
                return new Type.Any();
            }
            type = behind.type();
        }
        return type;
    }
}
