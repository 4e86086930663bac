package io.plumbline.generator.java.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.model.Literal;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Each;
import io.plumbline.runtime.constraint.Family;
import io.plumbline.runtime.constraint.Vocabulary;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes constraints as annotations and as expressions, whatever their families are. */
public final class Constraints {

    /** More texts than this are not written as single expressions, of which a class could hold too few. */
    private static final int MANY = 200;

    private Constraints() {}

    /** An expression that gives the constraint again. */
    public static CodeBlock expression(Constraint constraint) {
        Family family = Vocabulary.of(constraint);
        CodeBlock arguments =
                family.arguments(constraint).stream().map(Constraints::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", family.rule(), arguments);
    }

    /** An expression for text, a number, a truth value or a list of texts. */
    public static CodeBlock argument(Object value) {
        if (value instanceof List<?> texts && texts.size() > MANY) {
            return CodeBlock.of(
                    "$T.read($T.list($T.STRING), $L)",
                    Json.class,
                    Codecs.class,
                    Codecs.class,
                    StringLiteral.of(Literals.json(new Literal(texts))));
        }
        if (value instanceof List<?> texts) {
            CodeBlock elements = texts.stream().map(Constraints::argument).collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.of($L)", List.class, elements);
        }
        return value instanceof String text ? StringLiteral.of(text) : CodeBlock.of("$L", value);
    }

    /**
     * The annotations that state the constraints of a value and of what it holds.
     *
     * <p>A family stands once at one place; a second constraint of it, and one with a text that no class file can hold
     * as a constant, acts at run time only.
     */
    public static List<AnnotationSpec> annotations(Use use) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        Set<String> families = new HashSet<>();
        for (Constraint constraint : onValue(use)) {
            Family family = Vocabulary.of(constraint);
            if (families.add(family.name())) {
                annotations.add(annotation(family, family.members(constraint)));
            }
        }
        Optional<Use> inside = inside(use);
        for (int depth = 1; inside.isPresent(); depth++) {
            each(new Each.Rule(depth, onValue(inside.get()))).ifPresent(annotations::add);
            inside = inside(inside.get());
        }
        return annotations;
    }

    private static List<Constraint> onValue(Use use) {
        Use value = use.shape() instanceof Shape.Encoded encoded ? encoded.content() : use;
        return Checked.constraints(value).stream()
                .filter(Constraints::isConstant)
                .toList();
    }

    private static Optional<Use> inside(Use use) {
        if (use.shape() instanceof Shape.Elements list) {
            return Optional.of(list.element());
        }
        if (use.shape() instanceof Shape.Entries map) {
            return Optional.of(map.value());
        }
        return use.shape() instanceof Shape.Encoded encoded ? inside(encoded.content()) : Optional.empty();
    }

    private static Optional<AnnotationSpec> each(Each.Rule rule) {
        if (rule.constraints().isEmpty()) {
            return Optional.empty();
        }
        AnnotationSpec.Builder each = AnnotationSpec.builder(Each.class);
        rule.members().forEach((member, value) -> {
            if (value instanceof List<?> annotations) {
                Family family = family(member);
                annotations.forEach(members -> each.addMember(member, "$L", annotation(family, (Map<?, ?>) members)));
            } else {
                each.addMember(member, "$L", value);
            }
        });
        return Optional.of(each.build());
    }

    private static Family family(String name) {
        return Vocabulary.FAMILIES.stream()
                .filter(family -> family.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static AnnotationSpec annotation(Family family, Map<?, ?> members) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(family.annotation());
        members.forEach((member, value) -> {
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(each -> annotation.addMember(member.toString(), argument(each)));
        });
        return annotation.build();
    }

    private static boolean isConstant(Constraint constraint) {
        return Vocabulary.of(constraint).members(constraint).values().stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : java.util.stream.Stream.of(value))
                .allMatch(value -> !(value instanceof String text) || StringLiteral.isConstant(text));
    }
}
