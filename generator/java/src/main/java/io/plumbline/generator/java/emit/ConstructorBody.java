package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Checked;
import io.plumbline.generator.java.type.CopyExpressions;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Property;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the body of a checked constructor, and the constants that it needs. */
public final class ConstructorBody {

    private final RecordModel object;
    private final String violations;
    private final String lambdaParameter;

    public ConstructorBody(RecordModel object) {
        this.object = object;
        RecordNames names = object.names();
        this.violations = names.local("violations");
        this.lambdaParameter = names.local("each");
    }

    /** The constants, in the order of the components. */
    public List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (Component component : object.components()) {
            checks(component).field().ifPresent(fields::add);
        }
        object.kept().ifPresent(kept -> fields.add(keptCheck(kept)));
        if (object.isJudged()) {
            fields.add(new WholeObject(object).field());
        }
        return fields;
    }

    /** The statements: every argument is looked at before anything is refused. */
    public CodeBlock statements() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Component component : object.components()) {
            code.add(checks(component).statements());
        }
        CodeBlock checks = code.add(whole()).build();
        return checks.isEmpty()
                ? checks
                : CodeBlock.builder()
                        .addStatement("$1T $2N = $1T.NONE", Violations.class, violations)
                        .add(checks)
                        .addStatement("$N.throwIfAny()", violations)
                        .build();
    }

    /** What is done beside looking at components one by one. */
    CodeBlock whole() {
        CodeBlock.Builder code = CodeBlock.builder();
        object.kept().ifPresent(kept -> code.add(kept(kept)));
        if (object.isJudged()) {
            code.add(new WholeObject(object).statements(violations));
        }
        return code.build();
    }

    /**
     * For each component that needs one, a check of the field of this name in a builder, which is replaced by a copy.
     */
    List<CodeBlock> checksOfFields(String builder) {
        List<CodeBlock> checks = new ArrayList<>();
        for (Component component : object.components()) {
            CodeBlock statements = checks(component).statements();
            if (!statements.isEmpty()) {
                checks.add(CodeBlock.builder()
                        .addStatement("$1T $2N = $3N.$2N", component.type(), component.name(), builder)
                        .add(statements)
                        .addStatement("$2N.$1N = $1N", component.name(), builder)
                        .build());
            }
        }
        return checks;
    }

    /** The variable that collects what is wrong. */
    String violations() {
        return violations;
    }

    private ArgumentChecks checks(Component component) {
        return new ArgumentChecks(component.argument(), violations, lambdaParameter);
    }

    private static TypeName map(Use kept) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), TypeNames.argument(kept));
    }

    private static Use entries(Use kept) {
        return new Use(new Shape.Entries(kept), false, List.of());
    }

    private FieldSpec keptCheck(Use kept) {
        CodeBlock names = Stream.concat(
                        object.components().stream().map(Component::property), object.constants().stream())
                .map(Property::name)
                .map(StringLiteral::of)
                .collect(CodeBlock.joining(", "));
        CodeBlock otherNames = CodeBlock.of("$T.otherNames($L)", Checks.class, names);
        CodeBlock check = Checked.expression(entries(kept))
                .map(values -> CodeBlock.of("$T.both($L, $L)", Checks.class, otherNames, values))
                .orElse(otherNames);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Check.class), map(kept)),
                        object.names().additional().checkConstant(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of("What properties must fulfil that are not listed.")
                        .build())
                .initializer(check)
                .build();
    }

    private CodeBlock kept(Use kept) {
        String name = object.names().additional().component();
        CodeBlock copy =
                CopyExpressions.copy(entries(kept), name, lambdaParameter).orElseThrow();
        return CodeBlock.builder()
                .beginControlFlow("if ($N == null)", name)
                .addStatement("$1N = $1N.missing($2S)", violations, "/" + name)
                .nextControlFlow("else")
                .addStatement("$N = $L", name, copy)
                .addStatement(
                        "$1N = $2N.check($1N, $3S, $4N)",
                        violations,
                        object.names().additional().checkConstant(),
                        "",
                        name)
                .endControlFlow()
                .build();
    }
}
