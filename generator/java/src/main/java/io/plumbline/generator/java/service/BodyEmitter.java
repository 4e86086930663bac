package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.emit.Components;
import io.plumbline.generator.java.emit.ConstructorBody;
import io.plumbline.generator.java.emit.Emission;
import io.plumbline.generator.java.emit.Markers;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the sealed body of an operation that takes bodies of several types: a record for each of these. */
final class BodyEmitter {

    private static final String VALUE = "value";

    private final Emission emission;

    BodyEmitter(Emission emission) {
        this.emission = emission;
    }

    /** The interface with its records, empty where the body is of one type. */
    Optional<TypeSpec> emit(OperationUnit operation) {
        Optional<RequestParts.Body> body = operation.parts().body();
        return body.flatMap(RequestParts.Body::type).map(name -> {
            TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                    .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                    .addAnnotation(Markers.generated())
                    .addAnnotations(emission.suppress("deprecation").stream().toList())
                    .addJavadoc(Javadoc.of("The body of " + JavadocText.code(operation.place())
                                    + ": one record for each type that its media types give.")
                            .build());
            body.get().types().forEach((variant, record) -> type.addType(record(operation, name, variant, record)));
            return type.build();
        });
    }

    /** The record of one type. */
    RecordModel model(OperationUnit operation, BodyVariant variant, ClassName name) {
        return emission.records().ofParts(name, object(operation, variant), Parts.comment(""), variant.name());
    }

    private TypeSpec record(OperationUnit operation, ClassName parent, BodyVariant variant, ClassName name) {
        RecordModel model = model(operation, variant, name);
        ConstructorBody body = new ConstructorBody(model);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        emission.components().parameters(model).forEach(constructor::addParameter);
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(parent)
                .recordConstructor(constructor.build())
                .addJavadoc(parameters(Javadoc.of("A body that is sent as " + types(variant) + "."), model)
                        .build());
        body.fields().forEach(record::addField);
        CodeBlock checks = body.statements();
        if (!checks.isEmpty()) {
            record.addMethod(compactConstructor(model, checks));
        }
        return record.build();
    }

    private static Type.ObjectOf object(OperationUnit operation, BodyVariant variant) {
        return new Type.ObjectOf(
                List.of(Parts.property(
                        VALUE,
                        variant.use(),
                        true,
                        Parts.comment("What is sent."),
                        operation.source().location())),
                new AdditionalProperties.Ignored(),
                List.of());
    }

    private static String types(BodyVariant variant) {
        return variant.forms().stream()
                .flatMap(form -> form.wireTypes().stream())
                .distinct()
                .map(JavadocText::code)
                .collect(Collectors.joining(" or "));
    }

    private static Javadoc parameters(Javadoc javadoc, RecordModel model) {
        for (Component component : model.components()) {
            javadoc.param(component.name(), Components.line(component));
        }
        return javadoc;
    }

    private static MethodSpec compactConstructor(RecordModel model, CodeBlock checks) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(parameters(Javadoc.of("Checks the value."), model)
                        .throwing(TypeName.get(IllegalArgumentException.class), "for what the contract does not allow")
                        .build())
                .addCode(checks)
                .build();
    }
}
