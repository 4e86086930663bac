package io.plumbline.generator.java.emit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.lang.model.element.Modifier;

/** Writes the two methods through which Jackson's databind, any version of it, reads and writes a generated class. */
final class JacksonMethods {

    private static final TypeName TREE = TypeNames.nullable(ClassName.get(Object.class));

    private JacksonMethods() {}

    static void addTo(TypeSpec.Builder type, TypeName self, ClassName codec) {
        type.addMethod(fromJson(self, codec));
        type.addMethod(toJson(codec).build());
    }

    static MethodSpec fromJson(TypeName self, ClassName codec) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(JsonCreator.class)
                        .addMember("mode", "$T.DELEGATING", JsonCreator.Mode.class)
                        .build())
                .addJavadoc(Javadoc.of("Reads the value from its JSON form.")
                        .param("tree", "maps, lists, strings, numbers, booleans and null")
                        .returns("the value")
                        .throwing(ClassName.get(ConstraintViolationException.class), Components.REFUSAL)
                        .build())
                .addParameter(ParameterSpec.builder(TREE, "tree").build())
                .returns(self)
                .addStatement("return $T.fromTree($T.INSTANCE, tree)", Json.class, codec)
                .build();
    }

    static MethodSpec.Builder toJson(ClassName codec) {
        return MethodSpec.methodBuilder("toJson")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(JsonValue.class)
                .addJavadoc(Javadoc.of("Writes the value in its JSON form.")
                        .returns("maps, lists, strings, numbers, booleans and null")
                        .build())
                .returns(TREE)
                .addStatement("return $T.toTree($T.INSTANCE, this)", Json.class, codec);
    }
}
