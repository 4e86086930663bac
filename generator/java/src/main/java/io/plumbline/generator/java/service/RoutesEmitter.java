package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.model.ApiModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that leads HTTP requests to a service: plain code, one nested class for each operation. */
final class RoutesEmitter {

    private final OperationInfoExpression infos;
    private final RequestDecoding decoding;
    private final AnswerEncoding encoding;

    RoutesEmitter(ApiModel model, JavaNames names, JavaTypes types) {
        this.infos = new OperationInfoExpression(model);
        this.decoding = new RequestDecoding(model, names, types);
        this.encoding = new AnswerEncoding(types);
    }

    TypeSpec emit(ServiceUnit unit) {
        TypeSpec.Builder type = TypeSpec.classBuilder(unit.routes())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Leads HTTP requests to a {@link "
                                + unit.service().simpleName() + "}, in whatever framework they come.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(routes(unit));
        unit.operations().forEach(operation -> type.addType(operation(unit, operation)));
        return type.build();
    }

    private static MethodSpec routes(ServiceUnit unit) {
        List<CodeBlock> routes = unit.operations().stream()
                .map(operation -> CodeBlock.of(
                        "new $1T($2T.OPERATION, call -> $2T.answer(service.$3L($2T.request(call), call.context()), call))",
                        HttpTypes.ROUTE,
                        unit.routes().nestedClass(operation.nested()),
                        operation.method()))
                .toList();
        return MethodSpec.methodBuilder("routes")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), HttpTypes.ROUTE))
                .addParameter(unit.service(), "service")
                .addStatement("return $T.of($>\n$L$<)", List.class, CodeBlock.join(routes, ",\n"))
                .addJavadoc(Javadoc.of("The routes of all operations.")
                        .param("service", "what answers them")
                        .returns("routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract")
                        .build())
                .build();
    }

    private TypeSpec operation(ServiceUnit unit, OperationUnit operation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(unit.routes().nestedClass(operation.nested()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(HttpTypes.OPERATION_INFO, "OPERATION")
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer(infos.of(operation))
                        .build());
        decoding.addTo(type, operation);
        encoding.addTo(type, operation);
        return type.build();
    }
}
