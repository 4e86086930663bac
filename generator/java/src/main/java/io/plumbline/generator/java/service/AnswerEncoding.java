package io.plumbline.generator.java.service;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.model.Parameter;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the part of an operation's routes that makes an HTTP response of its result. */
final class AnswerEncoding {

    private final JavaNames names;
    private final JavaTypes types;
    private final ParameterShapes shapes;

    AnswerEncoding(JavaNames names, JavaTypes types, ParameterShapes shapes) {
        this.names = names;
        this.types = types;
        this.shapes = shapes;
    }

    void addTo(TypeSpec.Builder type, OperationUnit operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.STATIC)
                .returns(HttpTypes.HTTP_RESPONSE)
                .addParameter(operation.result(), "result")
                .addParameter(HttpTypes.CALL, "call");
        List<Answer> answers = operation.answers();
        for (Answer answer : answers.subList(0, answers.size() - 1)) {
            method.beginControlFlow("if (result instanceof $T it)", answer.type())
                    .addCode(response(answer))
                    .endControlFlow();
        }
        Answer last = answers.get(answers.size() - 1);
        if (isConstant(last)) {
            method.addStatement("$T.requireNonNull(result)", Objects.class);
        } else {
            method.addStatement("$1T it = ($1T) result", last.type());
        }
        type.addMethod(method.addCode(response(last)).build());
    }

    /** Whether all answers of the kind are the same, so that nothing of the record is needed. */
    private static boolean isConstant(Answer answer) {
        return !answer.isOpen() && answer.body().isEmpty() && answer.headers().isEmpty();
    }

    private CodeBlock response(Answer answer) {
        CodeBlock.Builder code = CodeBlock.builder();
        RecordNames inside = names.record(answer.type(), answer.object());
        CodeBlock headers = addHeaders(answer, inside, code);
        String status = answer.isOpen() ? "it.status()" : answer.response().status();
        if (answer.body().isEmpty()) {
            return code.addStatement("return $T.of($L, $L)", HttpTypes.HTTP_RESPONSE, status, headers)
                    .build();
        }
        Answer.Body body = answer.body().get();
        CodeBlock mediaTypes = body.mediaTypes().stream().map(StringLiteral::of).collect(CodeBlock.joining(", "));
        if (body.kind() == BodyKind.CONTENT) {
            String component = inside.property(Answer.BODY).component();
            return code.addStatement("return call.content($L, $L, it.$N(), $L)", status, headers, component, mediaTypes)
                    .build();
        }
        return code.addStatement(
                        "return call.$L($L, $L, $L, it.$N(), $L)",
                        body.kind() == BodyKind.TEXT ? "text" : "json",
                        status,
                        headers,
                        CodecExpressions.inMethod(types.use(body.use())),
                        inside.property(Answer.BODY).component(),
                        mediaTypes)
                .build();
    }

    private CodeBlock addHeaders(Answer answer, RecordNames inside, CodeBlock.Builder code) {
        if (answer.headers().isEmpty()) {
            return CodeBlock.of("$T.NONE", HttpTypes.HEADERS);
        }
        code.addStatement("$1T headers = $1T.NONE", HttpTypes.HEADERS);
        for (Parameter header : answer.headers()) {
            String component = inside.property(Answer.key(header)).component();
            code.addStatement("headers = $L", line(header, component));
        }
        return CodeBlock.of("headers");
    }

    private CodeBlock line(Parameter header, String component) {
        CodeBlock name = StringLiteral.of(header.property().name());
        CodeBlock codec = CodecExpressions.inMethod(
                types.use(Parts.present(header.property().use())));
        boolean document = header.contentType().isPresent() || ParameterShapes.isDocument(shapes.of(header, List.of()));
        return document
                ? CodeBlock.of("$T.addJson(headers, $L, $L, it.$N())", HttpTypes.HEADER_TEXT, name, codec, component)
                : CodeBlock.of(
                        "$T.add(headers, $L, $L, $L, it.$N())",
                        HttpTypes.HEADER_TEXT,
                        name,
                        header.style().explode(),
                        codec,
                        component);
    }
}
