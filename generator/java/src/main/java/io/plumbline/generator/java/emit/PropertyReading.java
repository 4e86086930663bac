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
import io.plumbline.runtime.value.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Writes how the single properties of an object are read: into variables, one case of a switch for each. */
final class PropertyReading {

    private final RecordModel object;
    private final RecordNames names;
    private final String in;
    private final String property;

    /**
     * For one object.
     *
     * @param in name of the variable that holds the reader
     * @param property name of the variable that holds the name of the property at hand
     */
    PropertyReading(RecordModel object, String in, String property) {
        this.object = object;
        this.names = object.names();
        this.in = in;
        this.property = property;
    }

    /**
     * A variable that holds what was read.
     *
     * @param type its type
     * @param name its name
     * @param initial what it holds while nothing was read
     */
    record Variable(TypeName type, String name, CodeBlock initial) {}

    /** The variables: a value for each component, and for each property that must be there whether it was. */
    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (Component component : object.components()) {
            variables.add(new Variable(component.argument().variableType(), component.name(), initial(component)));
        }
        mandatory().forEach(each -> variables.add(new Variable(TypeName.BOOLEAN, seen(each), CodeBlock.of("false"))));
        object.kept()
                .ifPresent(kept -> variables.add(new Variable(
                        Components.keptType(kept),
                        names.additional().component(),
                        CodeBlock.of("new $T<>()", LinkedHashMap.class))));
        return variables;
    }

    private Stream<Property> mandatory() {
        return Stream.concat(
                object.constants().stream(), object.required().stream().map(Component::property));
    }

    /** For each property that must be there, what to do where it was not. */
    List<CodeBlock> absences() {
        return mandatory().map(this::missing).toList();
    }

    /** For each property that the contract names, the case of a switch. */
    List<CodeBlock> cases() {
        return Stream.concat(
                        object.constants().stream()
                                .filter(PropertyReading::isConstantName)
                                .map(each -> labelled(each, constant(each))),
                        object.components().stream()
                                .filter(each -> isConstantName(each.property()))
                                .map(each -> labelled(each.property(), component(each))))
                .toList();
    }

    /** What to do with any other property, among them those whose names are too long for a case's label. */
    CodeBlock other() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property each : object.constants()) {
            code.add(isConstantName(each) ? CodeBlock.of("") : compared(each, constant(each)));
        }
        for (Component each : object.components()) {
            code.add(isConstantName(each.property()) ? CodeBlock.of("") : compared(each.property(), component(each)));
        }
        return code.isEmpty()
                ? unnamed()
                : code.beginControlFlow("").add(unnamed()).endControlFlow().build();
    }

    private static boolean isConstantName(Property each) {
        return StringLiteral.isConstant(each.name());
    }

    private static CodeBlock labelled(Property each, CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", StringLiteral.of(each.name()))
                .add(body)
                .endControlFlow()
                .build();
    }

    private CodeBlock compared(Property each, CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.equals($L))", property, StringLiteral.of(each.name()))
                .add(body)
                .unindent()
                .add("} else ")
                .build();
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

    private CodeBlock constant(Property constant) {
        return CodeBlock.builder()
                .addStatement("$N = true", seen(constant))
                .add(ConstantProperties.read(object, constant, in))
                .build();
    }

    private CodeBlock component(Component component) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (component.presence().isRequired()) {
            code.addStatement("$N = true", seen(component.property()));
        }
        return code.addStatement("$N = $L", component.name(), value(component)).build();
    }

    private CodeBlock value(Component component) {
        PropertyNames own = component.names();
        CodeBlock read = ValueCode.read(component.use(), own.codecConstant(), in);
        return component.presence() == PresenceRow.OPTIONAL_NULLABLE
                ? CodeBlock.of("$T.ofNullable($L)", Presence.class, read)
                : read;
    }

    private CodeBlock unnamed() {
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
}
