package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.java.type.Use;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes an object with more properties than a constructor can have parameters as a class.
 *
 * <p>It has the methods of the record that it would else be; its constructor takes the builder and is not public.
 */
final class LargeObjectEmitter {

    private final Emission emission;

    LargeObjectEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(RecordModel object) {
        TypeSpec.Builder type = TypeSpec.classBuilder(object.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.ofDocument(object.documentation().description(), RecordEmitter.fallback(object))
                        .deprecated(object.documentation().deprecated())
                        .build());
        new RecordEmitter(emission).common(type, object);
        ConstructorBody body = new ConstructorBody(object);
        List<Argument> components = Components.arguments(object);
        body.fields().forEach(type::addField);
        new DefaultConstants(emission.literals()).fields(object).forEach(type::addField);
        components.forEach(component -> type.addField(field(component)));
        type.addMethod(constructor(object, components, body)).addMethods(checks(object, body));
        object.components()
                .forEach(component -> type.addMethod(emission.components().accessor(component)));
        object.kept().ifPresent(kept -> type.addMethod(keptAccessor(object, kept)));
        type.addMethod(equalsMethod(object, components))
                .addMethod(hashCodeMethod(components))
                .addMethod(toStringMethod(object, components));
        new BuilderEmitter(object, emission.components()).addTo(type);
        object.codec().ifPresent(codec -> JacksonMethods.addTo(type, object.type(), codec));
        return type.build();
    }

    private FieldSpec field(Argument component) {
        return FieldSpec.builder(
                        emission.annotated().type(component), component.name(), Modifier.PRIVATE, Modifier.FINAL)
                .addAnnotations(emission.annotated().declaration(component))
                .addJavadoc(Javadoc.of("What the method of this name gives.").build())
                .build();
    }

    private static MethodSpec constructor(RecordModel object, List<Argument> components, ConstructorBody body) {
        String builder = object.names().local("builder");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(Javadoc.of("Checks all values.")
                        .param(builder, "holds the values")
                        .throwing(ClassName.get(ConstraintViolationException.class), Components.REFUSAL)
                        .build())
                .addParameter(object.type().nestedClass("Builder"), builder)
                .addStatement("$1T $2N = $1T.NONE", Violations.class, body.violations());
        IntStream.range(0, Chunks.of(body.checksOfFields(builder)).size())
                .forEach(i -> constructor.addStatement("$1N = check$2L($3N, $1N)", body.violations(), i, builder));
        CodeBlock whole = body.whole();
        if (!whole.isEmpty()) {
            components.forEach(component ->
                    constructor.addStatement("$1T $2N = $3N.$2N", component.type(), component.name(), builder));
            constructor.addCode(whole);
            object.kept()
                    .ifPresent(kept -> constructor.addStatement(
                            "$2N.$1N = $1N", object.names().additional().component(), builder));
        }
        constructor.addStatement("$N.throwIfAny()", body.violations());
        components.forEach(component -> constructor.addStatement("this.$1N = $2N.$1N", component.name(), builder));
        return constructor.build();
    }

    private static List<MethodSpec> checks(RecordModel object, ConstructorBody body) {
        String builder = object.names().local("builder");
        List<CodeBlock> chunks = Chunks.of(body.checksOfFields(builder));
        return IntStream.range(0, chunks.size())
                .mapToObj(i -> MethodSpec.methodBuilder("check" + i)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addJavadoc(Javadoc.of("Checks a part of the values and copies what could be changed.")
                                .param(builder, "holds the values")
                                .param(body.violations(), "what was found before")
                                .returns("what was found before and here")
                                .build())
                        .addParameter(object.type().nestedClass("Builder"), builder)
                        .addParameter(Violations.class, body.violations())
                        .returns(Violations.class)
                        .addCode(chunks.get(i))
                        .addStatement("return $N", body.violations())
                        .build())
                .toList();
    }

    private MethodSpec keptAccessor(RecordModel object, Use kept) {
        Argument argument = Components.kept(object, kept);
        String line = "properties beside those that are listed";
        return Components.accessor(argument.name(), emission.annotated().type(argument), line, false)
                .build();
    }

    private static MethodSpec equalsMethod(RecordModel object, List<Argument> components) {
        String other = object.names().local("other");
        String that = object.names().local("that");
        MethodSpec.Builder method = MethodSpec.methodBuilder("equals")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addParameter(TypeNames.nullable(ClassName.get(Object.class)), other)
                .returns(boolean.class)
                .beginControlFlow("if (!($N instanceof $T $N))", other, object.type(), that)
                .addStatement("return false")
                .endControlFlow();
        for (Argument component : components) {
            method.beginControlFlow("if (!($L))", comparison(component, that))
                    .addStatement("return false")
                    .endControlFlow();
        }
        return method.addStatement("return true").build();
    }

    private static CodeBlock comparison(Argument component, String that) {
        if (component.type().equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$1T.compare($2N, $3N.$2N) == 0", Double.class, component.name(), that);
        }
        return component.type().isPrimitive()
                ? CodeBlock.of("$1N == $2N.$1N", component.name(), that)
                : CodeBlock.of("$1T.equals($2N, $3N.$2N)", Objects.class, component.name(), that);
    }

    private static MethodSpec hashCodeMethod(List<Argument> components) {
        CodeBlock values = components.stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("hashCode")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, values)
                .build();
    }

    private static MethodSpec toStringMethod(RecordModel object, List<Argument> components) {
        String text = object.names().local("text");
        MethodSpec.Builder method = MethodSpec.methodBuilder("toString")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .returns(String.class)
                .addStatement(
                        "$1T $2N = new $1T($3S, $4S, $5S)",
                        StringJoiner.class,
                        text,
                        ", ",
                        object.type().simpleName() + "[",
                        "]");
        components.forEach(
                component -> method.addStatement("$1N.add($2S + $3N)", text, component.name() + "=", component.name()));
        return method.addStatement("return $N.toString()", text).build();
    }
}
