package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.Literals;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import javax.lang.model.element.Modifier;

/** Comments and the lookup method that enumerations of every kind have. */
final class EnumerationDocs {

    private EnumerationDocs() {}

    static CodeBlock type(TypeDefinition definition) {
        Documentation documentation = definition.documentation();
        String title = String.join(".", definition.name().parts()).replace('`', '\'');
        String fallback =
                documentation.summary().isBlank() ? "The values of `" + title + "`." : documentation.summary();
        return Javadoc.ofDocument(documentation.description(), fallback)
                .deprecated(documentation.deprecated())
                .build();
    }

    static CodeBlock value(Type.EnumValue value) {
        String json = Literals.json(value.value()).replace('`', '\'');
        return Javadoc.ofDocument(value.description(), "The value `" + json + "`.")
                .build();
    }

    static MethodSpec lookup(ClassName name, ClassName codec, WireType wire) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Finds the constant of a value as it stands in JSON.")
                        .param("value", "the value")
                        .returns("the constant")
                        .throwing(ClassName.get(ConstraintViolationException.class), "where there is none")
                        .build())
                .addParameter(wire.type(), "value")
                .returns(name)
                .addStatement("return $T.fromTree($T.INSTANCE, value)", Json.class, codec)
                .build();
    }
}
