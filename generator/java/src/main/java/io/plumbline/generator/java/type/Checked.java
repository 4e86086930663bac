package io.plumbline.generator.java.type;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the expression that gives the check of a use's values, at every depth. */
public final class Checked {

    /** Keywords that look at how many parts a collection has and not at the parts. */
    private static final Set<String> COUNTS = Set.of("minItems", "maxItems", "minProperties", "maxProperties");

    private Checked() {}

    /** What values must fulfil beyond what their Java type sees to itself. */
    public static List<Constraint> constraints(Use use) {
        boolean formatted = use.shape() instanceof Shape.Formatted;
        return use.constraints().stream()
                .filter(constraint -> !formatted || !isFormat(constraint))
                .toList();
    }

    private static boolean isFormat(Constraint constraint) {
        return constraint.keywords().values().keySet().equals(Set.of("format"));
    }

    /** The check's expression, empty where every Java value that is not {@code null} is allowed. */
    public static Optional<CodeBlock> expression(Use use) {
        List<CodeBlock> parts = new ArrayList<>();
        List<Constraint> direct = constraints(use).stream()
                .filter(constraint -> isDirect(use.shape(), constraint))
                .toList();
        List<Constraint> written = constraints(use).stream()
                .filter(constraint -> !direct.contains(constraint))
                .toList();
        if (!direct.isEmpty()) {
            parts.add(CodeBlock.of("$T.of($L)", Checks.class, rules(direct)));
        }
        if (!written.isEmpty()) {
            CodeBlock codec = CodecExpressions.inInitializer(use.present());
            parts.add(CodeBlock.of("$T.written($L, $L)", Checks.class, codec, rules(written)));
        }
        if (!use.schemas().isEmpty()) {
            parts.add(schemas(use));
        }
        inside(use.shape()).ifPresent(parts::add);
        return parts.stream().reduce((first, second) -> CodeBlock.of("$T.both($L, $L)", Checks.class, first, second));
    }

    private static CodeBlock schemas(Use use) {
        CodeBlock schemas = use.schemas().stream()
                .map(name -> CodeBlock.of("$T.SCHEMA", name))
                .collect(CodeBlock.joining(", "));
        if (isJson(use.shape())) {
            return CodeBlock.of("$T.schemas($L)", Checks.class, schemas);
        }
        CodeBlock codec = CodecExpressions.inInitializer(use.unjudged());
        return CodeBlock.of("$T.writtenSchemas($L, $L)", Checks.class, codec, schemas);
    }

    private static CodeBlock rules(List<Constraint> constraints) {
        return constraints.stream().map(Constraints::expression).collect(CodeBlock.joining(", "));
    }

    /** Whether the constraint can judge the Java value itself, without its JSON being written. */
    private static boolean isDirect(Shape shape, Constraint constraint) {
        if (shape instanceof Shape.Elements || shape instanceof Shape.Entries) {
            return COUNTS.containsAll(constraint.keywords().values().keySet()) || isJson(shape);
        }
        return isJson(shape);
    }

    /** Whether the Java values of the shape are JSON values themselves. */
    private static boolean isJson(Shape shape) {
        if (shape instanceof Shape.Elements list) {
            return isJson(list.element().shape());
        }
        if (shape instanceof Shape.Entries map) {
            return isJson(map.value().shape());
        }
        return shape instanceof Shape.Direct || shape instanceof Shape.Tree;
    }

    private static Optional<CodeBlock> inside(Shape shape) {
        if (shape instanceof Shape.Elements list) {
            return Optional.of(inside(list.element(), "elements", "nullableElements"));
        }
        if (shape instanceof Shape.Entries map) {
            return Optional.of(inside(map.value(), "values", "nullableValues"));
        }
        return shape instanceof Shape.Encoded encoded ? expression(encoded.content()) : Optional.empty();
    }

    private static CodeBlock inside(Use part, String strict, String lenient) {
        CodeBlock check = expression(part).orElseGet(() -> CodeBlock.of("$T.none()", Checks.class));
        return CodeBlock.of("$T.$L($L)", Checks.class, part.admitsNull() ? lenient : strict, check);
    }
}
