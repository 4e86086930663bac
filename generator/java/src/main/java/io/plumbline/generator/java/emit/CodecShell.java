package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all codec classes have in common: one instance, and the two methods of the interface. */
final class CodecShell {

    private CodecShell() {}

    /** A codec class of this name for values of this class; its fields and methods are yet to be added. */
    static TypeSpec.Builder of(ClassName codec, ClassName type) {
        return TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Reads and writes the JSON form of {@code " + type.simpleName() + "}.")
                        .build())
                .addAnnotation(Markers.generated())
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Codec.class), type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(Javadoc.of("The only instance there is.").build())
                        .initializer("new $T()", codec)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc(Javadoc.of("For the only instance.").build())
                        .build());
    }

    /** A codec class that hands everything to another codec, given by an expression. */
    static TypeSpec.Builder delegating(ClassName codec, ClassName type, CodeBlock delegate) {
        return of(codec, type)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Codec.class), type),
                                "CODEC",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(Javadoc.of("Does the work.").build())
                        .initializer(delegate)
                        .build())
                .addMethod(read(type, "in", CodeBlock.of("return CODEC.read(in);\n")))
                .addMethod(write(type, CodeBlock.of("CODEC.write(out, value);\n")));
    }

    /** The reading method. */
    static MethodSpec read(ClassName type, String reader, CodeBlock body) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JsonReader.class, reader)
                .returns(TypeNames.nullable(type))
                .addCode(body)
                .build();
    }

    /**
     * The reading method, and the one that it hands a value to which fits the schemas, where there are some.
     *
     * @param schemas generated classes that hold schemas
     */
    static List<MethodSpec> reading(ClassName type, String reader, CodeBlock body, List<ClassName> schemas) {
        if (schemas.isEmpty()) {
            return List.of(read(type, reader, body));
        }
        CodeBlock judge = schemas.size() == 1
                ? CodeBlock.of("$T.SCHEMA::violations", schemas.get(0))
                : CodeBlock.of("tree -> $L", violations(schemas));
        MethodSpec unjudged = read(type, reader, body);
        return List.of(
                read(type, "in", CodeBlock.of("return in.readJudged($L, this::readUnjudged);\n", judge)),
                MethodSpec.methodBuilder("readUnjudged")
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc(Javadoc.of("Reads a value that fits its schema.")
                                .param(reader, "stands at the value")
                                .returns("the value, or null where it is wrong all the same")
                                .build())
                        .addParameters(unjudged.parameters())
                        .returns(unjudged.returnType())
                        .addCode(unjudged.code())
                        .build());
    }

    private static CodeBlock violations(List<ClassName> schemas) {
        return schemas.stream()
                .map(schema -> CodeBlock.of("$T.SCHEMA.violations(tree)", schema))
                .reduce((some, more) -> CodeBlock.of("$L.addAll($S, $L)", some, "", more))
                .orElseThrow();
    }

    /** The writing method; its parameters are {@code out} and {@code value}. */
    static MethodSpec write(TypeName type, CodeBlock body) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JsonWriter.class, "out")
                .addParameter(type, "value")
                .addCode(body)
                .build();
    }
}
