package io.plumbline.processor.demand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of other libraries that demand what can be judged here; known by name, so that none of the libraries is
 * needed.
 */
public final class ForeignAnnotations {

    private static final Map<String, Reading> READINGS = readings();

    private ForeignAnnotations() {}

    /**
     * How an annotation is read.
     *
     * @param demand makes a demand of its members, or null where they demand nothing
     * @param isDeferred whether what it stands on may break it until somebody asks for validation
     */
    private record Reading(Function<Members, @Nullable Demand> demand, boolean isDeferred) {}

    private static Map<String, Reading> readings() {
        Map<String, Reading> all = new TreeMap<>();
        for (String library : BeanValidation.PACKAGES) {
            add(all, library, BeanValidation.DEMANDS, true);
        }
        add(all, "", BeanValidation.HIBERNATE, true);
        add(all, "", StaticTypes.DEMANDS, false);
        return all;
    }

    private static void add(
            Map<String, Reading> all,
            String prefix,
            Map<String, Function<Members, @Nullable Demand>> demands,
            boolean isDeferred) {
        for (Map.Entry<String, Function<Members, @Nullable Demand>> one : demands.entrySet()) {
            all.put(prefix + one.getKey(), new Reading(one.getValue(), isDeferred));
        }
    }

    /**
     * What the annotation demands; nothing where it is of no library known here.
     *
     * @param isState whether it stands on something that may break it until validation, such as a field that is not
     *     final
     */
    public static Stream<Demand> in(AnnotationMirror annotation, String name, boolean isState) {
        Reading reading = READINGS.get(name);
        if (reading != null) {
            boolean isAsked = !(isState && reading.isDeferred);
            return isAsked ? Optional.ofNullable(reading.demand.apply(new Members(annotation))).stream() : Stream.of();
        }
        boolean isContainer = name.endsWith(".List") && READINGS.containsKey(name.substring(0, name.length() - 5));
        return isContainer
                ? held(annotation).flatMap(one -> in(one, name.substring(0, name.length() - 5), isState))
                : Stream.of();
    }

    private static Stream<AnnotationMirror> held(AnnotationMirror container) {
        return container.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of())
                .map(item -> ((AnnotationValue) item).getValue())
                .flatMap(value -> value instanceof AnnotationMirror one ? Stream.of(one) : Stream.of());
    }
}
