package io.plumbline.processor.read;

import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Family;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A constraint as an annotation states it.
 *
 * <p>An annotation is found by its name, since its class on the program's class path is not the one loaded here. One
 * that is not a family but of the same package holds others: they speak of what lies {@code depth} levels inside, or of
 * the value itself where there is no such member.
 *
 * @param depth 0 for the annotated value itself, 1 for its direct elements, and so on
 * @param constraint what is demanded
 */
public record StatedConstraint(int depth, Constraint constraint) {

    private static final String PACKAGE = Constraint.class.getPackageName() + ".";

    private static final String DEPTH = "depth";

    private static final Map<String, Family> FAMILIES = Vocabulary.FAMILIES.stream()
            .collect(Collectors.toMap(family -> family.annotation().getName(), Function.identity()));

    /**
     * Finds all that one annotation states.
     *
     * @param action takes each constraint
     * @param unreadable takes the family and the reason where an annotation's members make none
     */
    public static void in(
            AnnotationMirror annotation, Consumer<StatedConstraint> action, BiConsumer<String, String> unreadable) {
        collect(annotation, 0, action, unreadable);
    }

    static String name(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static void collect(
            AnnotationMirror annotation,
            int depth,
            Consumer<StatedConstraint> action,
            BiConsumer<String, String> unreadable) {
        String name = name(annotation);
        Family family = FAMILIES.get(name);
        if (family != null) {
            try {
                family.ofMembers(members(annotation))
                        .ifPresent(constraint -> action.accept(new StatedConstraint(depth, constraint)));
            } catch (IllegalArgumentException e) {
                unreadable.accept(family.name(), String.valueOf(e.getMessage()));
            }
        } else if (name.startsWith(PACKAGE)) {
            int inner = depth + depthOf(annotation);
            for (AnnotationValue value : annotation.getElementValues().values()) {
                nested(value.getValue()).forEach(held -> collect(held, inner, action, unreadable));
            }
        }
    }

    private static List<AnnotationMirror> nested(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .flatMap(item -> nested(((AnnotationValue) item).getValue()).stream())
                    .toList();
        }
        return value instanceof AnnotationMirror held ? List.of(held) : List.of();
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

    private static Map<String, Object> members(AnnotationMirror annotation) {
        Map<String, Object> members = new TreeMap<>();
        annotation
                .getElementValues()
                .forEach((member, value) -> members.put(member.getSimpleName().toString(), plain(value.getValue())));
        return members;
    }

    private static Object plain(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(item -> ((AnnotationValue) item).getValue().toString())
                        .toList()
                : value;
    }
}
