package io.plumbline.generator.java.service;

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
import io.plumbline.generator.java.text.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the sealed result of an operation: a record for each documented status, so that no other can be answered. */
final class ResultEmitter {

    private final Emission emission;

    ResultEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(OperationUnit operation) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(operation.result())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addAnnotation(Markers.generated())
                .addAnnotations(emission.suppress("deprecation").stream().toList())
                .addJavadoc(Javadoc.of("What " + JavadocText.code(operation.place())
                                + " answers: one record for each documented status.")
                        .build());
        operation.answers().forEach(answer -> type.addType(record(operation, answer)));
        return type.build();
    }

    private TypeSpec record(OperationUnit operation, Answer answer) {
        RecordModel model = emission.records()
                .ofParts(
                        answer.type(),
                        answer.object(),
                        answer.response().documentation(),
                        answer.response().status());
        ConstructorBody body = new ConstructorBody(model);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (answer.isOpen()) {
            constructor.addParameter(TypeName.INT, Answer.STATUS);
        }
        emission.components().parameters(model).forEach(constructor::addParameter);
        TypeSpec.Builder record = TypeSpec.recordBuilder(answer.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(operation.result())
                .recordConstructor(constructor.build())
                .addJavadoc(javadoc(answer, model));
        body.fields().forEach(record::addField);
        CodeBlock checks = CodeBlock.builder()
                .add(statusCheck(operation, answer))
                .add(body.statements())
                .build();
        if (!checks.isEmpty()) {
            record.addMethod(compactConstructor(answer, model, checks));
        }
        return record.build();
    }

    private static CodeBlock javadoc(Answer answer, RecordModel model) {
        String status = answer.response().status();
        Javadoc javadoc = Javadoc.ofDocument(
                        answer.response().documentation().description(), "The answer of status " + status + ".")
                .paragraph("Status " + JavadocText.code(status) + ".");
        return parameters(javadoc, answer, model).build();
    }

    private static Javadoc parameters(Javadoc javadoc, Answer answer, RecordModel model) {
        if (answer.isOpen()) {
            javadoc.param(Answer.STATUS, "which one it is");
        }
        for (Component component : model.components()) {
            javadoc.param(component.name(), Components.line(component));
        }
        return javadoc;
    }

    private static MethodSpec compactConstructor(Answer answer, RecordModel model, CodeBlock checks) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(parameters(Javadoc.of("Checks all values."), answer, model)
                        .throwing(TypeName.get(IllegalArgumentException.class), "for what the contract does not allow")
                        .build())
                .addCode(checks)
                .build();
    }

    private static CodeBlock statusCheck(OperationUnit operation, Answer answer) {
        if (!answer.isOpen()) {
            return CodeBlock.builder().build();
        }
        List<CodeBlock> keys = new ArrayList<>();
        keys.add(StringLiteral.of(answer.response().status()));
        otherStatuses(operation, answer).forEach(other -> keys.add(StringLiteral.of(other)));
        return CodeBlock.builder()
                .addStatement("$T.check($L, $L)", HttpTypes.STATUSES, Answer.STATUS, CodeBlock.join(keys, ", "))
                .build();
    }

    private static List<String> otherStatuses(OperationUnit operation, Answer answer) {
        String own = answer.response().status();
        return operation.answers().stream()
                .map(other -> other.response().status())
                .filter(status -> !status.equals(own) && !status.equals("default"))
                .filter(status -> own.equals("default") || !StatusNames.isOpen(status))
                .distinct()
                .toList();
    }
}
