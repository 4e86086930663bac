package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.JsonReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes how a codec reads an object with more properties than a method can hold code for.
 *
 * <p>The variables are fields of a nested class, and its methods each know a part of the properties.
 */
final class LargeObjectReading {

    private static final String STATE = "Reading";

    private final RecordModel object;
    private final RecordNames names;
    private final String in;
    private final String property;
    private final PropertyReading properties;

    LargeObjectReading(RecordModel object) {
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
        code.addStatement("$1N reading = new $1N()", STATE);
        code.beginControlFlow(
                "for ($1T $2N = $3N.nextName(); $2N != null; $2N = $3N.nextName())", String.class, property, in);
        CodeBlock known = IntStream.range(0, Chunks.of(properties.cases()).size())
                .mapToObj(i -> CodeBlock.of("reading.read$L($N, $N)", i, property, in))
                .collect(CodeBlock.joining(" || "));
        code.beginControlFlow("if (!($L))", known)
                .addStatement("reading.other($N, $N)", property, in)
                .endControlFlow()
                .endControlFlow();
        IntStream.range(0, Chunks.of(properties.absences()).size())
                .forEach(i -> code.addStatement("reading.missing$L($N)", i, in));
        String violation = names.local("violation");
        return code.beginControlFlow("try")
                .addStatement("return reading.build()")
                .nextControlFlow("catch ($T $N)", ConstraintViolationException.class, violation)
                .addStatement("$N.reject($N)", in, violation)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    /** The nested class. */
    TypeSpec state() {
        TypeSpec.Builder type = TypeSpec.classBuilder(STATE)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("What was read of an object.").build());
        for (PropertyReading.Variable variable : properties.variables()) {
            type.addField(FieldSpec.builder(variable.type(), variable.name())
                    .initializer(variable.initial())
                    .build());
        }
        List<CodeBlock> cases = Chunks.of(properties.cases());
        IntStream.range(0, cases.size()).forEach(i -> type.addMethod(read(i, cases.get(i))));
        List<CodeBlock> absences = Chunks.of(properties.absences());
        IntStream.range(0, absences.size()).forEach(i -> type.addMethod(missing(i, absences.get(i))));
        return type.addMethod(other()).addMethod(build()).build();
    }

    private MethodSpec read(int index, CodeBlock cases) {
        return MethodSpec.methodBuilder("read" + index)
                .addParameter(String.class, property)
                .addParameter(JsonReader.class, in)
                .returns(boolean.class)
                .beginControlFlow("switch ($N)", property)
                .addCode(cases)
                .beginControlFlow("default ->")
                .addStatement("return false")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return true")
                .build();
    }

    private MethodSpec missing(int index, CodeBlock absences) {
        return MethodSpec.methodBuilder("missing" + index)
                .addParameter(JsonReader.class, in)
                .addCode(absences)
                .build();
    }

    private MethodSpec other() {
        return MethodSpec.methodBuilder("other")
                .addParameter(String.class, property)
                .addParameter(JsonReader.class, in)
                .addCode(properties.other())
                .build();
    }

    private MethodSpec build() {
        String builder = names.local("builder");
        MethodSpec.Builder build = MethodSpec.methodBuilder("build").returns(object.type());
        CodeBlock stages = object.required().stream()
                .map(component -> CodeBlock.of(".$1N($1N)", component.name()))
                .collect(CodeBlock.joining(""));
        build.addStatement(
                "$T $N = $T.builder()$L", object.type().nestedClass("Builder"), builder, object.type(), stages);
        for (Component component : object.components()) {
            if (!component.presence().isRequired()) {
                build.addStatement("$1N.$2N($2N)", builder, component.name());
            }
        }
        object.kept()
                .ifPresent(kept -> build.addStatement(
                        "$1N.$2N($2N)", builder, names.additional().component()));
        return build.addStatement("return $N.build()", builder).build();
    }
}
