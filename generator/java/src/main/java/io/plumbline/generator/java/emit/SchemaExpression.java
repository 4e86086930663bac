package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Constraints;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.schema.Reference;
import io.plumbline.runtime.schema.Schema;
import io.plumbline.runtime.schema.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes a schema as the expression that makes it, whatever its keywords are; parts of a large one are put into methods
 * of their own, since no method of a class can be of any size.
 */
final class SchemaExpression {

    /** Terms in one method; each takes some ten to a hundred bytes of at most 65,535. */
    private static final int MOST_TERMS = 150;

    private final JavaNames names;
    private final List<MethodSpec> parts = new ArrayList<>();
    private int terms;

    SchemaExpression(JavaNames names) {
        this.names = names;
    }

    /** The expression. */
    CodeBlock of(Term term) {
        if (term instanceof Reference reference) {
            terms++;
            CodeBlock name = StringLiteral.of(reference.name());
            return CodeBlock.of(
                    "$T.of($L, () -> $T.SCHEMA)", Reference.class, name, names.schema(new TypeKey(reference.name())));
        }
        CodeBlock arguments = term.arguments().size() > MOST_TERMS
                ? inArrays(term.arguments())
                : term.arguments().stream().map(this::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", term.getClass(), arguments);
    }

    /** Arguments of which there can be any number, and which then are of one type. */
    private CodeBlock inArrays(List<Object> arguments) {
        Class<?> type = arguments.get(0) instanceof Schema
                ? Schema.class
                : arguments.get(0).getClass();
        List<CodeBlock> arrays = new ArrayList<>();
        for (int from = 0; from < arguments.size(); from += MOST_TERMS) {
            CodeBlock elements = arguments.subList(from, Math.min(from + MOST_TERMS, arguments.size())).stream()
                    .map(this::argument)
                    .collect(CodeBlock.joining(", "));
            arrays.add(method(ArrayTypeName.of(type), CodeBlock.of("new $T[] {$L}", type, elements)));
        }
        terms++;
        return CodeBlock.of(
                "$1T.of($2L).flatMap($1T::of).toArray($3T[]::new)", Stream.class, CodeBlock.join(arrays, ", "), type);
    }

    /** The methods that it calls. */
    List<MethodSpec> parts() {
        return List.copyOf(parts);
    }

    private CodeBlock argument(Object value) {
        if (value instanceof Term term) {
            return part(term);
        }
        terms++;
        if (value instanceof Constraint constraint) {
            return Constraints.expression(constraint);
        }
        boolean texts = value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        if (value instanceof List<?> list && !texts) {
            CodeBlock elements = list.stream().map(this::argument).collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.of($L)", List.class, elements);
        }
        return Constraints.argument(value);
    }

    private CodeBlock part(Term term) {
        int before = terms;
        terms++;
        CodeBlock expression = of(term);
        if (terms - before < MOST_TERMS || !(term instanceof Schema)) {
            return expression;
        }
        terms = before + 1;
        return method(TypeName.get(Schema.class), expression);
    }

    /** A call of a method that gives what the expression gives. */
    private CodeBlock method(TypeName type, CodeBlock expression) {
        String name = "part" + (parts.size() + 1);
        parts.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Makes a part of the schema.")
                        .returns("the part")
                        .build())
                .returns(type)
                .addStatement("return $L", expression)
                .build());
        return CodeBlock.of("$N()", name);
    }
}
