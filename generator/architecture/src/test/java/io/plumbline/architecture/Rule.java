package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something classes must not do, and the classes that may.
 *
 * <p>The offenders are compared with the exemptions as sets: an exemption that nothing needs any longer fails like an
 * offence that nothing exempts.
 *
 * @param name what must hold
 * @param offences for one class, a line for each offence
 * @param exempt the names of the top-level classes that may
 */
record Rule(String name, Function<JavaClass, Stream<String>> offences, Set<String> exempt) {
    static Rule noAccess(String name, Predicate<JavaAccess<?>> forbidden, String... exempt) {
        return new Rule(
                name,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription),
                Set.of(exempt));
    }

    static Rule noDependency(String name, Predicate<Dependency> forbidden, String... exempt) {
        return new Rule(
                name,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .map(Dependency::getDescription),
                Set.of(exempt));
    }

    /** The lines of every offence by the name of the top-level class that commits it. */
    Map<String, Set<String>> offenders(Iterable<JavaClass> classes) {
        Map<String, Set<String>> offenders = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> lines = offences.apply(type).collect(Collectors.toSet());
            if (!lines.isEmpty()) {
                offenders
                        .computeIfAbsent(topLevel(type).getName(), key -> new TreeSet<>())
                        .addAll(lines);
            }
        }
        return offenders;
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Rule::topLevel).orElse(type);
    }

    @Override
    public String toString() {
        return name;
    }
}
