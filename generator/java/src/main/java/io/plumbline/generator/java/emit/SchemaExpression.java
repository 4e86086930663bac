package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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
        CodeBlock arguments = term.arguments().stream().map(this::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", term.getClass(), arguments);
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
        String name = "part" + (parts.size() + 1);
        parts.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Makes a part of the schema.")
                        .returns("the part")
                        .build())
                .returns(Schema.class)
                .addStatement("return $L", expression)
                .build());
        return CodeBlock.of("$N()", name);
    }
}
