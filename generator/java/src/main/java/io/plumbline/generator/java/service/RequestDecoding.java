package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.java.naming.Wish;
import io.plumbline.generator.java.record.Component;
import io.plumbline.generator.java.record.PresenceRow;
import io.plumbline.generator.java.record.RecordModel;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.Checked;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.model.Parameter;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.value.Presence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the part of an operation's routes that makes its request record of an HTTP request. */
final class RequestDecoding {

    private static final String BODY = "BODY";

    private final ParameterExpressions parameters;
    private final BodyExpressions bodies;
    private final JavaTypes types;

    RequestDecoding(ParameterExpressions parameters, BodyExpressions bodies, JavaTypes types) {
        this.parameters = parameters;
        this.bodies = bodies;
        this.types = types;
    }

    void addTo(TypeSpec.Builder type, OperationUnit operation, RecordModel request) {
        List<RequestParts.Part> parts = operation.parts().parameters();
        List<Parameter> all = parts.stream().map(RequestParts.Part::source).toList();
        List<String> constants = constants(parts);
        for (int i = 0; i < parts.size(); i++) {
            CodeBlock value = parameters.of(parts.get(i), all);
            type.addField(parameter(constants.get(i), parts.get(i), value));
        }
        operation.parts().body().ifPresent(body -> {
            type.addField(body(body));
            constants.add(BODY);
        });
        type.addMethod(request(request, constants));
    }

    /** An expression that tells whether the parameters of a call's path are those that the operation describes. */
    CodeBlock pathTest(OperationUnit operation) {
        List<RequestParts.Part> parts = operation.parts().parameters();
        List<String> constants = constants(parts);
        List<CodeBlock> tests = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).source().in() == Parameter.In.PATH) {
                CodeBlock check = Checked.expression(
                                types.use(parts.get(i).property().use()))
                        .orElseGet(() -> CodeBlock.of("$T.none()", Checks.class));
                tests.add(CodeBlock.of("call.fits($N, $L)", constants.get(i), check));
            }
        }
        return tests.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(tests, " && ");
    }

    private static List<String> constants(List<RequestParts.Part> parts) {
        List<Wish> wishes = parts.stream().map(part -> Wish.of(part.key())).toList();
        return new ArrayList<>(
                NameScope.constants().reserve(List.of("OPERATION", BODY)).claimAll(wishes));
    }

    private FieldSpec parameter(String constant, RequestParts.Part part, CodeBlock expression) {
        TypeName value = TypeNames.plain(types.use(part.property().use())).box();
        return FieldSpec.builder(ParameterizedTypeName.get(HttpTypes.PARAMETER, value), constant)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(expression)
                .build();
    }

    private FieldSpec body(RequestParts.Body body) {
        return FieldSpec.builder(ParameterizedTypeName.get(HttpTypes.REQUEST_BODY, bodies.type(body)), BODY)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(bodies.of(body))
                .build();
    }

    private static MethodSpec request(RecordModel request, List<String> constants) {
        List<CodeBlock> values = new ArrayList<>();
        for (Component component : request.components()) {
            values.add(value(request, component, constants.get(values.size())));
        }
        CodeBlock construction = request.fitsConstructor()
                ? CodeBlock.of(
                        values.isEmpty() ? "new $T($L)" : "new $T(\n$L)", request.type(), CodeBlock.join(values, ",\n"))
                : built(request, values);
        return MethodSpec.methodBuilder("request")
                .addModifiers(Modifier.STATIC)
                .returns(request.type())
                .addException(IOException.class)
                .addParameter(HttpTypes.CALL, "call")
                .addStatement("$T in = call.decoder()", HttpTypes.REQUEST_DECODER)
                .addStatement("return in.build(() -> $L)", construction)
                .build();
    }

    /** An object of more parts than a constructor takes comes from its builder, whose stages are only for people. */
    private static CodeBlock built(RecordModel request, List<CodeBlock> values) {
        ClassName builder = request.type().nestedClass("Builder");
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(
                request.required().isEmpty()
                        ? CodeBlock.of("$T.builder()", request.type())
                        : CodeBlock.of("(($T) $T.builder())", builder, request.type()));
        for (int i = 0; i < values.size(); i++) {
            code.add("\n.$N($L)", request.components().get(i).name(), values.get(i));
        }
        return code.add("\n.build()").build();
    }

    /** What is absent or wrong becomes null, a default or a zero, so that the constructor still judges the rest. */
    private static CodeBlock value(RecordModel request, Component component, String constant) {
        CodeBlock key = StringLiteral.of(component.property().name());
        PresenceRow presence = component.presence();
        if (presence.hasDefault()) {
            String name = component.names().defaultConstant();
            return CodeBlock.of("in.orElse($L, $L, $T.$N)", key, constant, request.type(), name);
        }
        if (presence == PresenceRow.OPTIONAL_NULLABLE) {
            return CodeBlock.of("$T.ofNullable(in.orNull($L, $L))", Presence.class, key, constant);
        }
        if (presence.isNullable()) {
            return CodeBlock.of("in.orNull($L, $L)", key, constant);
        }
        return component.type().isPrimitive()
                ? CodeBlock.of("in.orElse($L, $L, $L)", key, constant, zero(component.type()))
                : CodeBlock.of("in.required($L, $L)", key, constant);
    }

    private static String zero(TypeName primitive) {
        if (primitive.equals(TypeName.BOOLEAN)) {
            return "false";
        }
        return primitive.equals(TypeName.LONG) ? "0L" : primitive.equals(TypeName.DOUBLE) ? "0.0" : "0";
    }
}
