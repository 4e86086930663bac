package io.plumbline.runtime.constraint;

import java.util.List;
import java.util.Optional;

/**
 * All constraint families there are; front end, emitter, processor and tests go through this list and know no family by
 * name.
 */
public final class Vocabulary {

    /** The families in the order in which they are checked and written. */
    public static final List<Family> FAMILIES = List.of(new Family(
            "range",
            Range.class,
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
            Range.Rule::read));

    private Vocabulary() {}

    /** The constraints that the keywords state, in the order of the families. */
    public static List<Constraint> read(Keywords keywords) {
        return FAMILIES.stream()
                .flatMap(family -> family.reader().apply(keywords).stream())
                .toList();
    }

    /** The family whose annotation has this fully qualified name. */
    public static Optional<Family> ofAnnotation(String qualifiedName) {
        return FAMILIES.stream()
                .filter(family -> family.annotation().getName().equals(qualifiedName))
                .findFirst();
    }
}
