package io.plumbline.generator.java.service;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations of the same method whose templates match the same paths, in the order in which a router asks them.
 *
 * <p>An operation whose path parameters allow less than another's is asked before it; document order decides the rest.
 * So each gets the requests that only it describes.
 */
final class Rivals {

    private final Map<String, List<Operation>> groups = new LinkedHashMap<>();
    private final PathBreadth breadth;

    private Rivals(PathBreadth breadth) {
        this.breadth = breadth;
    }

    static Rivals of(ApiModel model) {
        Map<String, List<Operation>> byForm = new LinkedHashMap<>();
        model.services()
                .forEach(service -> service.operations()
                        .forEach(operation -> byForm.computeIfAbsent(form(operation), key -> new ArrayList<>())
                                .add(operation)));
        Rivals rivals = new Rivals(new PathBreadth(model));
        byForm.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            List<Operation> ordered = rivals.ordered(group);
            group.forEach(operation -> rivals.groups.put(place(operation), ordered));
        });
        return rivals;
    }

    /** When an operation is asked, from 0; empty where it is the only one of its method and paths. */
    Optional<Integer> rank(Operation operation) {
        List<Operation> group = groups.get(place(operation));
        return group == null ? Optional.empty() : Optional.of(indexOf(group, operation));
    }

    /** The operation that is asked before and takes every path that this one describes. */
    Optional<Operation> hides(Operation operation) {
        List<Operation> group = groups.getOrDefault(place(operation), List.of());
        for (Operation earlier : group) {
            if (isSame(earlier, operation)) {
                return Optional.empty();
            }
            if (breadth.covers(earlier, operation)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** The operation of the same paths that is asked first, empty where it is this one. */
    Optional<Operation> first(Operation operation) {
        return groups.getOrDefault(place(operation), List.of()).stream()
                .limit(1)
                .filter(other -> !isSame(other, operation))
                .findFirst();
    }

    private List<Operation> ordered(List<Operation> group) {
        List<Operation> left = new ArrayList<>(group);
        List<Operation> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Operation next = left.stream()
                    .filter(candidate -> left.stream().noneMatch(other -> breadth.isNarrower(other, candidate)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(indexOf(left, next));
            ordered.add(next);
        }
        return ordered;
    }

    private static int indexOf(List<Operation> operations, Operation operation) {
        for (int i = 0; i < operations.size(); i++) {
            if (isSame(operations.get(i), operation)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not among them: " + operation.path());
    }

    private static boolean isSame(Operation first, Operation second) {
        return place(first).equals(place(second));
    }

    private static String place(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private static String form(Operation operation) {
        return place(operation).replaceAll("\\{[^{}]*}", "{}");
    }
}
