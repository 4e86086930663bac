package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes an enumeration that may grow as a record around its value, with a constant for each value known today. */
final class OpenEnumEmitter {

    private final Emission emission;

    OpenEnumEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(TypeDefinition definition, Type.Enumeration enumeration) {
        ClassName name = emission.names().type(definition.key());
        WireType wire = WireType.of(enumeration);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EnumerationDocs.type(definition))
                .addJavadoc("\n@param value the value as it stands in JSON, known or not\n")
                .addAnnotation(Markers.generated())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(
                                ParameterSpec.builder(wire.type(), "value").build())
                        .build());
        if (definition.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        List<String> constants = emission.names().constants(enumeration);
        for (int i = 0; i < constants.size(); i++) {
            type.addField(constant(name, constants.get(i), enumeration.values().get(i), wire));
        }
        type.addField(known(name, constants));
        if (!wire.type().isPrimitive()) {
            type.addMethod(constructor());
        }
        type.addMethod(of(name, wire)).addMethod(isKnown());
        JacksonMethods.addTo(type, name, emission.names().codec(name));
        return type.build();
    }

    private static FieldSpec constant(ClassName name, String constant, Type.EnumValue value, WireType wire) {
        return FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(EnumerationDocs.value(value))
                .initializer("new $T($L)", name, wire.literal(value.value()))
                .build();
    }

    private static FieldSpec known(ClassName name, List<String> constants) {
        CodeBlock all =
                constants.stream().map(constant -> CodeBlock.of("$N", constant)).collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Set.class), name),
                        "KNOWN",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of("The values that the contract lists.").build())
                .initializer("$T.of($L)", Set.class, all)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Takes any value.")
                        .param("value", "the value as it stands in JSON")
                        .throwing(ClassName.get(ConstraintViolationException.class), "where there is none")
                        .build())
                .beginControlFlow("if (value == null)")
                .addStatement("$T.NONE.missing($S).throwIfAny()", Violations.class, "")
                .endControlFlow()
                .build();
    }

    private static MethodSpec of(ClassName name, WireType wire) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Makes an object of a value, known or not.")
                        .param("value", "the value as it stands in JSON")
                        .returns("the object")
                        .build())
                .addParameter(wire.type(), "value")
                .returns(name)
                .addStatement("return new $T(value)", name)
                .build();
    }

    private static MethodSpec isKnown() {
        return MethodSpec.methodBuilder("isKnown")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Tells whether the contract lists the value.")
                        .returns("whether there is a constant for it")
                        .build())
                .returns(boolean.class)
                .addStatement("return KNOWN.contains(this)")
                .build();
    }
}
