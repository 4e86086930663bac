package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.Enumerations;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes an enumeration as a record around its value: one that may grow, with a constant for each value known today,
 * and one that has more values than a class can have constants.
 */
final class ValueRecordEmitter {

    private final Emission emission;

    ValueRecordEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(TypeDefinition definition, Type.Enumeration enumeration) {
        ClassName name = emission.names().type(definition.key());
        WireType wire = WireType.of(enumeration);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EnumerationDocs.type(definition))
                .addJavadoc("\n@param value the value as it stands in JSON\n")
                .addAnnotation(Markers.generated())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(emission.components().parameter(value(enumeration, wire)))
                        .build());
        emission.suppress().ifPresent(type::addAnnotation);
        if (definition.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        if (Enumerations.hasConstants(enumeration)) {
            List<String> constants = emission.names().constants(enumeration);
            for (int i = 0; i < constants.size(); i++) {
                type.addField(
                        constant(name, constants.get(i), enumeration.values().get(i), wire));
            }
        }
        type.addField(known(enumeration, wire));
        if (!enumeration.extensible() || !wire.type().isPrimitive()) {
            type.addMethod(constructor(enumeration, wire));
        }
        type.addMethod(of(name, wire));
        if (enumeration.extensible()) {
            type.addMethod(isKnown());
        }
        JacksonMethods.addTo(type, name, emission.names().codec(name));
        return type.build();
    }

    /** The value as an argument, of which a closed enumeration says what it can be. */
    private static Argument value(Type.Enumeration enumeration, WireType wire) {
        List<String> listed = enumeration.values().stream()
                .map(each -> Literals.json(each.value()))
                .toList();
        List<Constraint> constraints = enumeration.extensible() ? List.of() : List.of(EnumValues.Rule.of(listed, ""));
        return new Argument(WrapperEmitter.NAMES, new Use(wire.shape(), false, constraints), PresenceRow.REQUIRED, "");
    }

    private static FieldSpec constant(ClassName name, String constant, Type.EnumValue value, WireType wire) {
        return FieldSpec.builder(name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(EnumerationDocs.value(value))
                .initializer("new $T($L)", name, wire.literal(value.value()))
                .build();
    }

    private static FieldSpec known(Type.Enumeration enumeration, WireType wire) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                ClassName.get(Check.class), wire.type().box()),
                        "KNOWN",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of("Looks whether a value is one that the contract lists.")
                        .build())
                .initializer("$T.oneOf($L)", Checks.class, Enumerations.json(enumeration))
                .build();
    }

    private static MethodSpec constructor(Type.Enumeration enumeration, WireType wire) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Checks the value.")
                        .param("value", "the value as it stands in JSON")
                        .throwing(ClassName.get(ConstraintViolationException.class), Components.REFUSAL)
                        .build());
        if (!wire.type().isPrimitive()) {
            constructor
                    .beginControlFlow("if (value == null)")
                    .addStatement("$T.NONE.missing($S).throwIfAny()", Violations.class, "")
                    .endControlFlow();
        }
        if (!enumeration.extensible()) {
            constructor.addStatement("KNOWN.check($T.NONE, $S, value).throwIfAny()", Violations.class, "");
        }
        return constructor.build();
    }

    private static MethodSpec of(ClassName name, WireType wire) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Makes an object of a value.")
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
                        .returns("whether it does")
                        .build())
                .returns(boolean.class)
                .addStatement("return KNOWN.check($1T.NONE, $2S, value).isEmpty()", Violations.class, "")
                .build();
    }
}
