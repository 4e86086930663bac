package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Checked;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Property;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes how a constructor checks what the object as a whole must fulfil: on its JSON form, made of the arguments,
 * since the object is not there yet. Done only where the arguments are right each by itself.
 */
final class WholeObject {

    private final RecordModel object;
    private final String tree;

    WholeObject(RecordModel object) {
        this.object = object;
        this.tree = object.names().local("tree");
    }

    /** The constant that holds the check. */
    FieldSpec field() {
        Use whole = new Use(new Shape.Tree(), false, object.constraints(), object.schemas());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Check.class, Object.class),
                        object.names().objectConstant(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of("What the object as a whole must fulfil.").build())
                .initializer(Checked.expression(whole).orElseThrow())
                .build();
    }

    /** The statements. */
    CodeBlock statements(String violations) {
        CodeBlock.Builder code = CodeBlock.builder();
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), TypeNames.nullable(ClassName.get(Object.class)));
        code.beginControlFlow("if ($N.isEmpty())", violations);
        code.addStatement("$T $N = new $T<>()", type, tree, LinkedHashMap.class);
        object.constants().forEach(constant -> code.add(constant(constant)));
        object.components().forEach(component -> code.add(put(component)));
        object.kept().ifPresent(kept -> code.add(putKept(kept)));
        code.addStatement(
                "$1N = $2N.check($1N, $3S, $4N)", violations, object.names().objectConstant(), "", tree);
        return code.endControlFlow().build();
    }

    private CodeBlock constant(Property property) {
        CodeBlock value = Literals.tree(property.constant().orElseThrow());
        return CodeBlock.builder()
                .addStatement("$N.put($L, $L)", tree, StringLiteral.of(property.name()), value)
                .build();
    }

    private CodeBlock put(Component component) {
        String name = component.name();
        CodeBlock codec = CodecExpressions.inMethod(component.use());
        return switch (component.presence()) {
            case OPTIONAL -> guarded("$N != null", component, json(codec, CodeBlock.of("$N", name)));
            case OPTIONAL_NULLABLE ->
                guarded("!$N.isAbsent()", component, json(codec, CodeBlock.of("$N.orNull()", name)));
            default -> put(component, json(codec, CodeBlock.of("$N", name)));
        };
    }

    private static CodeBlock json(CodeBlock codec, CodeBlock value) {
        return CodeBlock.of("$T.toTree($L, $L)", Json.class, codec, value);
    }

    private CodeBlock guarded(String condition, Component component, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if (" + condition + ")", component.name())
                .add(put(component, value))
                .endControlFlow()
                .build();
    }

    private CodeBlock put(Component component, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(
                        "$N.put($L, $L)",
                        tree,
                        StringLiteral.of(component.property().name()),
                        value)
                .build();
    }

    private CodeBlock putKept(Use kept) {
        String name = object.names().local("name");
        String value = object.names().local("value");
        CodeBlock codec = CodecExpressions.inMethod(kept);
        return CodeBlock.builder()
                .addStatement(
                        "$1N.forEach(($2N, $3N) -> $4N.put($2N, $5L))",
                        object.names().additional().component(),
                        name,
                        value,
                        tree,
                        json(codec, CodeBlock.of("$N", value)))
                .build();
    }
}
