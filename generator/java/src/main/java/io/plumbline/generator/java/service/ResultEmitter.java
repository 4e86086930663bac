package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.text.JavadocText;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the sealed result of an operation: a record for each documented status, so that no other can be answered. */
final class ResultEmitter {

    private final JavaTypes types;

    ResultEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec emit(OperationUnit operation) {
        String place = operation.source().method() + " " + operation.source().path();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(operation.result())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Javadoc.of(
                                "What " + JavadocText.code(place) + " answers: one record for each documented status.")
                        .build());
        for (Answer answer : operation.answers()) {
            type.addType(record(operation, answer));
        }
        return type.build();
    }

    private TypeSpec record(OperationUnit operation, Answer answer) {
        List<AnswerComponent> components = AnswerComponents.of(answer, types);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        Javadoc javadoc =
                javadoc(answer.response().documentation(), answer.response().status());
        for (AnswerComponent component : components) {
            constructor.addParameter(
                    ParameterSpec.builder(component.type(), component.name()).build());
            javadoc.param(component.name(), component.comment());
        }
        TypeSpec.Builder record = TypeSpec.recordBuilder(answer.type())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(operation.result())
                .recordConstructor(constructor.build())
                .addJavadoc(javadoc.build());
        CodeBlock checks = checks(operation, answer, components);
        if (!checks.isEmpty()) {
            record.addMethod(compactConstructor(checks));
        }
        return record.build();
    }

    private static Javadoc javadoc(Documentation documentation, String status) {
        String fallback = "The answer of status " + status + ".";
        return Javadoc.ofDocument(documentation.description(), fallback)
                .paragraph("Status " + JavadocText.code(status) + ".");
    }

    private static MethodSpec compactConstructor(CodeBlock checks) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Checks what it is made of.\n")
                .addCode(checks)
                .build();
    }

    private static CodeBlock checks(OperationUnit operation, Answer answer, List<AnswerComponent> components) {
        CodeBlock.Builder checks = CodeBlock.builder();
        if (answer.isOpen()) {
            List<CodeBlock> keys = new ArrayList<>();
            keys.add(StringLiteral.of(answer.response().status()));
            otherStatuses(operation, answer).forEach(other -> keys.add(StringLiteral.of(other)));
            checks.addStatement(
                    "$T.check($L, $L)", HttpTypes.STATUSES, AnswerComponents.STATUS, CodeBlock.join(keys, ", "));
        }
        for (AnswerComponent component : components) {
            if (component.mustBeThere()) {
                checks.addStatement(
                        "$T.requireNonNull($L, $S)", ClassName.get(Objects.class), component.name(), component.name());
            }
        }
        return checks.build();
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
