package io.plumbline.processor.read;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Family;
import io.plumbline.runtime.constraint.Keywords;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads constraints out of annotations as the compiler sees them.
 *
 * <p>An annotation is found by its name, since its class on the program's class path is not the one loaded here. One
 * that is not a family but of the same package holds others: they speak of what lies {@code depth} levels inside, or of
 * the value itself where there is no such member.
 */
final class AnnotationReader {

    private static final String PACKAGE = Constraint.class.getPackageName() + ".";

    private static final String DEPTH = "depth";

    private static final Map<String, Family> FAMILIES = Vocabulary.FAMILIES.stream()
            .collect(Collectors.toMap(family -> family.annotation().getName(), Function.identity()));

    private final SortedMap<Integer, List<Constraint>> found = new TreeMap<>();

    /** The constraints of the annotations, by depth; 0 is the value itself. */
    static SortedMap<Integer, List<Constraint>> read(List<? extends AnnotationMirror> annotations) {
        if (annotations.isEmpty()) {
            return new TreeMap<>();
        }
        AnnotationReader reader = new AnnotationReader();
        annotations.forEach(annotation -> reader.collect(annotation, 0));
        return reader.found;
    }

    /** The constraint that one annotation states by itself, if it is of a family. */
    static List<Constraint> readFamily(AnnotationMirror annotation) {
        Family family = FAMILIES.get(name(annotation));
        return family == null
                ? List.of()
                : family.reader().apply(keywords(annotation)).stream().toList();
    }

    static String name(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private void collect(AnnotationMirror annotation, int depth) {
        String name = name(annotation);
        if (FAMILIES.containsKey(name)) {
            readFamily(annotation)
                    .forEach(constraint ->
                            found.computeIfAbsent(depth, d -> new ArrayList<>()).add(constraint));
        } else if (name.startsWith(PACKAGE)) {
            int inner = depth + depthOf(annotation);
            annotation.getElementValues().values().forEach(value -> descend(value.getValue(), inner));
        }
    }

    private void descend(Object value, int depth) {
        if (value instanceof AnnotationMirror nested) {
            collect(nested, depth);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> descend(((AnnotationValue) item).getValue(), depth));
        }
    }

    private static int depthOf(AnnotationMirror annotation) {
        for (var member : annotation.getElementValues().entrySet()) {
            if (member.getKey().getSimpleName().contentEquals(DEPTH)) {
                return (Integer) member.getValue().getValue();
            }
        }
        return annotation.getAnnotationType().asElement().getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().contentEquals(DEPTH))
                .map(member -> ((ExecutableElement) member).getDefaultValue())
                .filter(value -> value != null && value.getValue() instanceof Integer)
                .mapToInt(value -> (Integer) value.getValue())
                .findFirst()
                .orElse(0);
    }

    private static Keywords keywords(AnnotationMirror annotation) {
        Map<String, Object> values = new TreeMap<>();
        annotation
                .getElementValues()
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), plain(value.getValue())));
        return new Keywords(values);
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> ((AnnotationValue) item).getValue().toString())
                    .toList();
        }
        return value;
    }
}
