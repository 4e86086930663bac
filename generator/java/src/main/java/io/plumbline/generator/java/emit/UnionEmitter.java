package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import javax.lang.model.element.Modifier;

/**
 * Writes a union as a sealed interface: records implement it themselves, values of other types are wrapped in records
 * inside it.
 */
final class UnionEmitter {

    private final Emission emission;
    private final UnionBranches branches;

    UnionEmitter(Emission emission) {
        this.emission = emission;
        this.branches = new UnionBranches(emission);
    }

    TypeSpec emit(TypeDefinition definition, Type.Union union) {
        ClassName name = emission.names().type(definition.key());
        ClassName codec = emission.names().codec(name);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(javadoc(definition, union))
                .addAnnotation(Markers.generated())
                .addMethod(JacksonMethods.fromJson(name, codec))
                .addMethod(toJson());
        if (definition.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        boolean deprecated = false;
        for (UnionBranches.Branch branch : branches.of(definition.key(), union)) {
            type.addPermittedSubclass(branch.type());
            deprecated |= branches.isDeprecated(branch);
            if (branch.isWrapped()) {
                CodeBlock comment = Javadoc.of("Wraps a value of " + JavadocText.code(branch.title()) + ".")
                        .param("value", "the value")
                        .build();
                type.addType(WrapperEmitter.emit(
                                new WrapperEmitter.Wrapper(branch.type(), branch.use(), codec, comment),
                                emission.annotated())
                        .addModifiers(Modifier.STATIC)
                        .addSuperinterface(name)
                        .build());
            }
        }
        if (deprecated) {
            emission.suppress("deprecation").ifPresent(type::addAnnotation);
        }
        return type.build();
    }

    private static MethodSpec toJson() {
        return MethodSpec.methodBuilder("toJson")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(Javadoc.of("Writes the value in its JSON form.")
                        .returns("maps, lists, strings, numbers, booleans and null")
                        .build())
                .returns(TypeNames.nullable(ClassName.get(Object.class)))
                .build();
    }

    private static CodeBlock javadoc(TypeDefinition definition, Type.Union union) {
        Documentation documentation = definition.documentation();
        String title = String.join(".", definition.name().parts()).replace('`', '\'');
        String fallback = documentation.summary().isBlank()
                ? "One of the " + union.branches().size() + " kinds of `" + title + "`."
                : documentation.summary();
        return Javadoc.ofDocument(documentation.description(), fallback)
                .deprecated(documentation.deprecated())
                .build();
    }
}
