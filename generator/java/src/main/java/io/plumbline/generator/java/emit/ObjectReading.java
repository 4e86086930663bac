package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.PropertyNames;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Property;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.value.Presence;
import java.util.LinkedHashMap;
import java.util.stream.Stream;

/** Writes how a codec reads an object: one pass over its properties in any order, then the constructor. */
final class ObjectReading {

    private final RecordModel object;
    private final RecordNames names;
    private final String in;
    private final String property;
    private final String builder;

    ObjectReading(RecordModel object) {
        this.object = object;
        this.names = object.names();
        this.in = names.local("in");
        this.property = names.local("property");
        this.builder = names.local("builder");
    }

    /** The name of the parameter. */
    String reader() {
        return in;
    }

    CodeBlock body() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if (!$N.beginObject())", in)
                .addStatement("return null")
                .endControlFlow();
        code.add(variables());
        code.beginControlFlow(
                "for ($1T $2N = $3N.nextName(); $2N != null; $2N = $3N.nextName())", String.class, property, in);
        code.beginControlFlow("switch ($N)", property);
        object.constants().forEach(constant -> code.add(constantCase(constant)));
        object.components().forEach(component -> code.add(componentCase(component)));
        code.add("default -> ").add(other());
        code.endControlFlow().endControlFlow();
        object.constants().forEach(constant -> code.add(missing(constant)));
        object.required().forEach(component -> code.add(missing(component.property())));
        return code.add(construction()).build();
    }

    private CodeBlock variables() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Component component : object.components()) {
            code.addStatement("$T $N = $L", component.argument().variableType(), component.name(), initial(component));
        }
        Stream.concat(object.constants().stream(), object.required().stream().map(Component::property))
                .forEach(each -> code.addStatement("boolean $N = false", seen(each)));
        object.kept()
                .ifPresent(kept -> code.addStatement(
                        "$T $N = new $T<>()",
                        Components.keptType(kept),
                        names.additional().component(),
                        LinkedHashMap.class));
        return code.build();
    }

    private CodeBlock initial(Component component) {
        if (component.presence() == PresenceRow.OPTIONAL_NULLABLE) {
            return CodeBlock.of("$T.absent()", Presence.class);
        }
        if (component.presence().hasDefault()) {
            return Components.defaultOf(names, component);
        }
        TypeName type = component.argument().variableType();
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    private String seen(Property each) {
        return names.property(each.name()).seenVariable();
    }

    private CodeBlock constantCase(Property constant) {
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", StringLiteral.of(constant.name()))
                .addStatement("$N = true", seen(constant))
                .add(ConstantProperties.read(object, constant, in))
                .endControlFlow()
                .build();
    }

    private CodeBlock componentCase(Component component) {
        CodeBlock label = CodeBlock.of(
                "case $L -> ", StringLiteral.of(component.property().name()));
        CodeBlock assignment = CodeBlock.of("$N = $L;\n", component.name(), value(component));
        if (!component.presence().isRequired()) {
            return CodeBlock.builder().add(label).add(assignment).build();
        }
        return CodeBlock.builder()
                .add(label)
                .add("{\n")
                .indent()
                .addStatement("$N = true", seen(component.property()))
                .add(assignment)
                .unindent()
                .add("}\n")
                .build();
    }

    private CodeBlock value(Component component) {
        PropertyNames own = component.names();
        CodeBlock read = ValueCode.read(component.use(), own.codecConstant(), in);
        return component.presence() == PresenceRow.OPTIONAL_NULLABLE
                ? CodeBlock.of("$T.ofNullable($L)", Presence.class, read)
                : read;
    }

    private CodeBlock other() {
        if (object.kept().isPresent()) {
            PropertyNames own = names.additional();
            return CodeBlock.of("$N.put($N, $N.read($N));\n", own.component(), property, own.codecConstant(), in);
        }
        return object.additional() instanceof AdditionalProperties.Forbidden
                ? CodeBlock.of("$N.unknown($N);\n", in, property)
                : CodeBlock.of("$N.skip();\n", in);
    }

    private CodeBlock missing(Property each) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$N)", seen(each))
                .addStatement("$N.missing($L)", in, StringLiteral.of(each.name()))
                .endControlFlow()
                .build();
    }

    private CodeBlock construction() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("try").add(object.fitsConstructor() ? constructor() : builder());
        String violation = names.local("violation");
        code.nextControlFlow("catch ($T $N)", ConstraintViolationException.class, violation)
                .addStatement("$N.reject($N)", in, violation)
                .addStatement("return null")
                .endControlFlow();
        return code.build();
    }

    private CodeBlock constructor() {
        CodeBlock arguments = Stream.concat(
                        object.components().stream().map(Component::name),
                        object.kept().stream().map(kept -> names.additional().component()))
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", object.type(), arguments)
                .build();
    }

    private CodeBlock builder() {
        CodeBlock stages = object.required().stream()
                .map(component -> CodeBlock.of(".$1N($1N)", component.name()))
                .collect(CodeBlock.joining(""));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement(
                "$T $N = $T.builder()$L", object.type().nestedClass("Builder"), builder, object.type(), stages);
        for (Component component : object.components()) {
            if (!component.presence().isRequired()) {
                code.addStatement("$1N.$2N($2N)", builder, component.name());
            }
        }
        object.kept()
                .ifPresent(kept -> code.addStatement(
                        "$1N.$2N($2N)", builder, names.additional().component()));
        return code.addStatement("return $N.build()", builder).build();
    }
}
