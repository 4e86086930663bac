package io.plumbline.runtime.constraint;

import static io.plumbline.runtime.constraint.Keyword.Kind.COUNT;
import static io.plumbline.runtime.constraint.Keyword.Kind.FLAG;
import static io.plumbline.runtime.constraint.Keyword.Kind.NUMBER;
import static io.plumbline.runtime.constraint.Keyword.Kind.TEXT;
import static io.plumbline.runtime.constraint.Keyword.Kind.VALUE;
import static io.plumbline.runtime.constraint.Keyword.Kind.VALUES;

import java.util.List;
import java.util.Optional;

/**
 * All constraint families there are; front end, emitter, processor and tests go through this list and know no family by
 * name.
 */
public final class Vocabulary {

    /** The families in the order in which they are checked and written. */
    public static final List<Family> FAMILIES = List.of(
            new Family(
                    "range",
                    Range.class,
                    Range.Rule.class,
                    List.of(
                            Keyword.of("minimum", NUMBER),
                            Keyword.of("maximum", NUMBER),
                            Keyword.of("exclusiveMinimum", NUMBER),
                            Keyword.of("exclusiveMaximum", NUMBER)),
                    Range.Rule::read),
            new Family(
                    "multipleOf",
                    MultipleOf.class,
                    MultipleOf.Rule.class,
                    List.of(Keyword.of("multipleOf", NUMBER)),
                    MultipleOf.Rule::read),
            new Family(
                    "length",
                    Length.class,
                    Length.Rule.class,
                    List.of(Keyword.of("minLength", COUNT), Keyword.of("maxLength", COUNT)),
                    Length.Rule::read),
            new Family(
                    "pattern",
                    Pattern.class,
                    Pattern.Rule.class,
                    List.of(Keyword.of("pattern", TEXT)),
                    Pattern.Rule::read),
            new Family(
                    "items",
                    Items.class,
                    Items.Rule.class,
                    List.of(
                            Keyword.of("minItems", COUNT),
                            Keyword.of("maxItems", COUNT),
                            Keyword.of("uniqueItems", FLAG)),
                    Items.Rule::read),
            new Family(
                    "properties",
                    Properties.class,
                    Properties.Rule.class,
                    List.of(Keyword.of("minProperties", COUNT), Keyword.of("maxProperties", COUNT)),
                    Properties.Rule::read),
            new Family(
                    "enumValues",
                    EnumValues.class,
                    EnumValues.Rule.class,
                    List.of(new Keyword("enum", "values", VALUES), new Keyword("const", "constant", VALUE)),
                    EnumValues.Rule::read),
            new Family(
                    "format", Format.class, Format.Rule.class, List.of(Keyword.of("format", TEXT)), Format.Rule::read));

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

    /** The family that the constraint belongs to. */
    public static Family of(Constraint constraint) {
        return FAMILIES.stream()
                .filter(family -> family.rule().isInstance(constraint))
                .findFirst()
                .orElseThrow();
    }
}
