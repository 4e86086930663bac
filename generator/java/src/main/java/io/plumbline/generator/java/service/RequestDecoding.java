package io.plumbline.generator.java.service;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.naming.NameScope;
import io.plumbline.generator.java.naming.RecordNames;
import io.plumbline.generator.java.naming.Wish;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Property;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the part of an operation's routes that makes its request record of an HTTP request. */
final class RequestDecoding {

    private final ParameterExpressions parameters;
    private final JavaNames names;
    private final JavaTypes types;

    RequestDecoding(ApiModel model, JavaNames names, JavaTypes types) {
        this.parameters = new ParameterExpressions(model, types);
        this.names = names;
        this.types = types;
    }

    void addTo(TypeSpec.Builder type, OperationUnit operation) {
        List<String> constants = constants(operation.parts().parameters());
        for (int i = 0; i < constants.size(); i++) {
            type.addField(
                    parameter(constants.get(i), operation.parts().parameters().get(i)));
        }
        operation.parts().body().ifPresent(body -> type.addField(body(body)));
        type.addMethod(request(operation, constants));
    }

    private static List<String> constants(List<RequestParts.Part> parts) {
        List<Wish> wishes = parts.stream().map(part -> Wish.of(part.key())).toList();
        return NameScope.constants().reserve(List.of("OPERATION", "BODY")).claimAll(wishes);
    }

    private FieldSpec parameter(String constant, RequestParts.Part part) {
        TypeName value = TypeNames.plain(types.use(part.property().use())).box();
        return FieldSpec.builder(ParameterizedTypeName.get(HttpTypes.PARAMETER, value), constant)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(parameters.of(part))
                .build();
    }

    private FieldSpec body(RequestParts.Body body) {
        List<CodeBlock> mediaTypes =
                body.mediaTypes().stream().map(StringLiteral::of).toList();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(HttpTypes.REQUEST_BODY, TypeNames.argument(types.use(body.use()))),
                        "BODY")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T<>($L, $T.of($L), $L)",
                        HttpTypes.REQUEST_BODY,
                        body.property().required(),
                        List.class,
                        CodeBlock.join(mediaTypes, ", "),
                        CodecExpressions.inInitializer(types.use(body.use())))
                .build();
    }

    private MethodSpec request(OperationUnit operation, List<String> constants) {
        RecordNames record = names.record(operation.request(), operation.parts().object());
        List<CodeBlock> arguments = new ArrayList<>();
        List<RequestParts.Part> parts = operation.parts().parameters();
        for (int i = 0; i < parts.size(); i++) {
            arguments.add(argument(operation, record, parts.get(i).property(), constants.get(i)));
        }
        operation.parts().body().ifPresent(body -> arguments.add(argument(operation, record, body.property(), "BODY")));
        MethodSpec.Builder method = MethodSpec.methodBuilder("request")
                .addModifiers(Modifier.STATIC)
                .returns(operation.request())
                .addException(IOException.class)
                .addParameter(HttpTypes.CALL, "call")
                .addStatement("$T in = call.decoder()", HttpTypes.REQUEST_DECODER);
        return method.addStatement(
                        "return in.build(() -> new $T($>$L$<))", operation.request(), CodeBlock.join(arguments, ",\n"))
                .build();
    }

    /** What is absent or wrong becomes null, a default or a zero, so that the constructor still judges the rest. */
    private CodeBlock argument(OperationUnit operation, RecordNames record, Property property, String constant) {
        CodeBlock key = StringLiteral.of(property.name());
        TypeName plain = TypeNames.plain(types.use(property.use()));
        if (!property.required() && property.defaultValue().isPresent()) {
            String name = record.property(property.name()).defaultConstant();
            return CodeBlock.of("in.orElse($L, $L, $T.$L)", key, constant, operation.request(), name);
        }
        if (!property.required() || types.use(property.use()).nullable()) {
            return CodeBlock.of("in.orNull($L, $L)", key, constant);
        }
        return plain.isPrimitive()
                ? CodeBlock.of("in.orElse($L, $L, $L)", key, constant, zero(plain))
                : CodeBlock.of("in.required($L, $L)", key, constant);
    }

    private static String zero(TypeName primitive) {
        if (primitive.equals(TypeName.BOOLEAN)) {
            return "false";
        }
        return primitive.equals(TypeName.LONG) ? "0L" : primitive.equals(TypeName.DOUBLE) ? "0.0" : "0";
    }
}
