package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Checked;
import io.plumbline.generator.java.type.CopyExpressions;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.runtime.check.Check;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a constructor does with one of its arguments: refuse absence, copy, check. */
final class ArgumentChecks {

    private final Argument argument;
    private final String violations;
    private final String lambdaParameter;

    /**
     * For one argument.
     *
     * @param violations name of the variable that collects what is wrong
     * @param lambdaParameter beginning of names for parameters of lambdas
     */
    ArgumentChecks(Argument argument, String violations, String lambdaParameter) {
        this.argument = argument;
        this.violations = violations;
        this.lambdaParameter = lambdaParameter;
    }

    /** The constant that holds the check, if there is anything to check. */
    Optional<FieldSpec> field() {
        TypeName type = TypeNames.argument(argument.use().present());
        return Checked.expression(argument.use())
                .map(check -> FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Check.class), type),
                                argument.names().checkConstant(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(Javadoc.of("What " + argument.name() + " must fulfil.")
                                .build())
                        .initializer(check)
                        .build());
    }

    /** The statements, none where every argument is right. */
    CodeBlock statements() {
        if (argument.presence() == PresenceRow.OPTIONAL_NULLABLE) {
            return presence();
        }
        CodeBlock present = present();
        CodeBlock.Builder code = CodeBlock.builder();
        if (argument.isPrimitive()) {
            return present;
        }
        if (argument.presence().isNullable()) {
            if (!present.isEmpty()) {
                code.beginControlFlow("if ($N != null)", argument.name())
                        .add(present)
                        .endControlFlow();
            }
            return code.build();
        }
        code.beginControlFlow("if ($N == null)", argument.name()).add(missing());
        if (!present.isEmpty()) {
            code.nextControlFlow("else").add(present);
        }
        return code.endControlFlow().build();
    }

    private CodeBlock missing() {
        return CodeBlock.builder()
                .addStatement("$1N = $1N.missing($2L)", violations, pointer())
                .build();
    }

    /** What is done with a value that is there. */
    private CodeBlock present() {
        CodeBlock.Builder code = CodeBlock.builder();
        CopyExpressions.copy(argument.use(), argument.name(), lambdaParameter)
                .ifPresent(copy -> code.addStatement("$N = $L", argument.name(), copy));
        if (Checked.expression(argument.use()).isPresent()) {
            code.add(IntegerBounds.guard(argument, check(CodeBlock.of("$N", argument.name()))));
        }
        return code.build();
    }

    private CodeBlock check(CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(
                        "$1N = $2N.check($1N, $3L, $4L)",
                        violations,
                        argument.names().checkConstant(),
                        pointer(),
                        value)
                .build();
    }

    private CodeBlock presence() {
        String name = argument.name();
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if ($N == null)", name).add(missing());
        Optional<CodeBlock> copy = CopyExpressions.copy(argument.use(), lambdaParameter, lambdaParameter);
        boolean checked = Checked.expression(argument.use()).isPresent();
        if (copy.isPresent() || checked) {
            code.nextControlFlow("else if ($N.hasValue())", name);
        }
        copy.ifPresent(each -> code.addStatement("$1N = $1N.map($2L -> $3L)", name, lambdaParameter, each));
        if (checked) {
            code.add(check(CodeBlock.of("$N.orElseThrow()", name)));
        }
        return code.endControlFlow().build();
    }

    private CodeBlock pointer() {
        return StringLiteral.of(argument.pointer());
    }
}
