package io.plumbline.generator.java.service;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.emit.Markers;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.model.Documentation;
import javax.lang.model.element.Modifier;

/** Writes the interface of a service: one method for each operation, none with a body of its own. */
final class ServiceInterfaceEmitter {

    private ServiceInterfaceEmitter() {}

    static TypeSpec emit(ServiceUnit unit) {
        Documentation documentation = unit.source().documentation();
        String name = String.join(" ", unit.source().name().parts());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(unit.service())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Markers.generated())
                .addJavadoc(Javadoc.ofDocument(documentation.description(), fallback(unit, name))
                        .paragraph("An implementation must be safe for use by several threads.")
                        .build());
        unit.operations().forEach(operation -> type.addMethod(method(unit, operation)));
        return type.build();
    }

    private static String fallback(ServiceUnit unit, String name) {
        return unit.hasPaths()
                ? "The operations of " + name + "."
                : "Receives what the described server calls: " + name + ".";
    }

    private static MethodSpec method(ServiceUnit unit, OperationUnit operation) {
        Documentation documentation = operation.source().documentation();
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.method())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(unit.isAsync() ? HttpTypes.stageOf(operation.result()) : operation.result())
                .addParameter(operation.request(), "request")
                .addParameter(HttpTypes.CALL_CONTEXT, "context")
                .addJavadoc(Javadoc.ofDocument(text(documentation), operation.place())
                        .paragraph(JavadocText.code(operation.place()))
                        .param("request", "parameters and body, decoded and within their limits")
                        .param("context", "who calls, and the headers as they came")
                        .returns("one of the documented answers" + (unit.isAsync() ? ", when it is known" : ""))
                        .deprecated(documentation.deprecated())
                        .build());
        if (documentation.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private static String text(Documentation documentation) {
        String summary = documentation.summary();
        boolean sentence = summary.isBlank() || summary.endsWith(".");
        return (sentence ? summary : summary + ".") + "\n\n" + documentation.description();
    }
}
