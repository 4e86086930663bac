package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.Enumerations;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.json.Codecs;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the codec of an enumeration. */
final class EnumCodecEmitter {

    private final Emission emission;

    EnumCodecEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(TypeDefinition definition, Type.Enumeration enumeration) {
        ClassName name = emission.names().type(definition.key());
        TypeSpec.Builder type = isRecord(enumeration) ? record(name, enumeration) : closed(name);
        if (definition.documentation().deprecated()) {
            emission.suppress("deprecation").ifPresent(type::addAnnotation);
        }
        return type.build();
    }

    private static boolean isRecord(Type.Enumeration enumeration) {
        return enumeration.extensible() || !Enumerations.hasConstants(enumeration);
    }

    private TypeSpec.Builder record(ClassName name, Type.Enumeration enumeration) {
        CodeBlock value =
                CodecExpressions.inInitializer(WireType.of(enumeration).use());
        CodeBlock codec = CodeBlock.of("$1T.wrapped($2L, $3T::new, $3T::value)", Codecs.class, value, name);
        return CodecShell.delegating(emission.names().codec(name), name, codec);
    }

    private TypeSpec.Builder closed(ClassName name) {
        CodeBlock codec = CodeBlock.of("$T.enumeration(byValue(), $T::value)", Codecs.class, name);
        TypeName table = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(Object.class), name);
        return CodecShell.delegating(emission.names().codec(name), name, codec)
                .addMethod(MethodSpec.methodBuilder("byValue")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addJavadoc(Javadoc.of("Finds the constant for each value.")
                                .returns("constants by value, in the contract's order")
                                .build())
                        .returns(table)
                        .addStatement("$T table = new $T<>()", table, LinkedHashMap.class)
                        .beginControlFlow("for ($1T each : $1T.values())", name)
                        .addStatement("table.put(each.value(), each)")
                        .endControlFlow()
                        .addStatement("return table")
                        .build());
    }
}
