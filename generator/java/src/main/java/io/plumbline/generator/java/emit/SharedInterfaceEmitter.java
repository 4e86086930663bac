package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the interface that an object shares with those that include it by {@code allOf}: the accessors that have the
 * same type in all of them.
 */
final class SharedInterfaceEmitter {

    private final Emission emission;

    SharedInterfaceEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(TypeDefinition definition, Type.ObjectOf shared) {
        RecordModel object = emission.records().of(definition, shared);
        ClassName name = emission.names().shared(definition.key());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("What all objects have that include " + JavadocText.code(object.title()) + ".")
                        .build())
                .addAnnotation(Markers.generated());
        if (emission.deprecations().mentionedBy(object)) {
            emission.suppress("deprecation").ifPresent(type::addAnnotation);
        }
        components(definition, shared).forEach(component -> type.addMethod(accessor(component)));
        return type.build();
    }

    /** What all of the objects have, with the same type. */
    List<Component> components(TypeDefinition definition, Type.ObjectOf shared) {
        List<RecordModel> others = emission.model().types().values().stream()
                .filter(other -> includes(other, definition))
                .map(other ->
                        emission.records().of(other, (Type.ObjectOf) other.use().type()))
                .toList();
        return emission.records().of(definition, shared).components().stream()
                .filter(component -> others.stream().allMatch(other -> has(other, component)))
                .toList();
    }

    private static boolean includes(TypeDefinition other, TypeDefinition definition) {
        return other.use().type() instanceof Type.ObjectOf object
                && object.interfaces().contains(definition.key());
    }

    private static boolean has(RecordModel other, Component component) {
        return other.components().stream()
                .anyMatch(
                        own -> own.name().equals(component.name()) && own.type().equals(component.type()));
    }

    private MethodSpec accessor(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(Javadoc.ofDocument(
                                component.property().documentation().description(), "Gives one of the values.")
                        .returns(Components.line(component))
                        .build())
                .returns(emission.annotated().type(component.argument()))
                .build();
    }
}
