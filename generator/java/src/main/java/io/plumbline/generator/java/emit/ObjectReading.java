package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.util.stream.Stream;

/** Writes how a codec reads an object: one pass over its properties in any order, then the constructor. */
final class ObjectReading {

    private final RecordModel object;
    private final RecordNames names;
    private final String in;
    private final String property;
    private final PropertyReading properties;

    ObjectReading(RecordModel object) {
        this.object = object;
        this.names = object.names();
        this.in = names.local("in");
        this.property = names.local("property");
        this.properties = new PropertyReading(object, in, property);
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
        for (PropertyReading.Variable variable : properties.variables()) {
            code.addStatement("$T $N = $L", variable.type(), variable.name(), variable.initial());
        }
        code.beginControlFlow(
                "for ($1T $2N = $3N.nextName(); $2N != null; $2N = $3N.nextName())", String.class, property, in);
        code.beginControlFlow("switch ($N)", property);
        properties.cases().forEach(code::add);
        code.beginControlFlow("default ->").add(properties.other()).endControlFlow();
        code.endControlFlow().endControlFlow();
        properties.absences().forEach(code::add);
        String violation = names.local("violation");
        return code.beginControlFlow("try")
                .addStatement("return new $T($L)", object.type(), arguments())
                .nextControlFlow("catch ($T $N)", ConstraintViolationException.class, violation)
                .addStatement("$N.reject($N)", in, violation)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    private CodeBlock arguments() {
        return Stream.concat(
                        object.components().stream().map(Component::name),
                        object.kept().stream().map(kept -> names.additional().component()))
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(",$W"));
    }
}
