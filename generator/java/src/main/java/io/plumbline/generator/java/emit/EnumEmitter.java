package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a closed enumeration as an enum of which each constant knows its value in JSON. */
final class EnumEmitter {

    private final Emission emission;

    EnumEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(TypeDefinition definition, Type.Enumeration enumeration) {
        ClassName name = emission.names().type(definition.key());
        WireType wire = WireType.of(enumeration);
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(EnumerationDocs.type(definition))
                .addAnnotation(Markers.generated());
        if (definition.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        constants(type, enumeration, wire);
        type.addField(FieldSpec.builder(wire.type(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The value as it stands in JSON.").build())
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("For the constants.")
                        .param("value", "the value as it stands in JSON")
                        .build())
                .addParameter(wire.type(), "value")
                .addStatement("this.value = value")
                .build());
        type.addMethod(value(wire));
        type.addMethod(EnumerationDocs.lookup(name, emission.names().codec(name), wire));
        JacksonMethods.addTo(type, name, emission.names().codec(name));
        return type.build();
    }

    private void constants(TypeSpec.Builder type, Type.Enumeration enumeration, WireType wire) {
        List<String> names = emission.names().constants(enumeration);
        for (int i = 0; i < names.size(); i++) {
            Type.EnumValue value = enumeration.values().get(i);
            type.addEnumConstant(
                    names.get(i),
                    TypeSpec.anonymousClassBuilder("$L", wire.literal(value.value()))
                            .addJavadoc(EnumerationDocs.value(value))
                            .build());
        }
    }

    private static MethodSpec value(WireType wire) {
        return MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Gives the value as it stands in JSON.")
                        .returns("the value")
                        .build())
                .returns(wire.type())
                .addStatement("return value")
                .build();
    }
}
