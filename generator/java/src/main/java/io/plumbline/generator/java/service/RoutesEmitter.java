package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.emit.Emission;
import io.plumbline.generator.java.emit.Markers;
import io.plumbline.generator.java.text.Javadoc;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class that leads HTTP requests to a service: plain code, one nested class for each operation. */
final class RoutesEmitter {

    private final Emission emission;
    private final OperationInfoExpression infos;
    private final RequestDecoding decoding;
    private final AnswerEncoding encoding;
    private final Rivals rivals;

    RoutesEmitter(Emission emission) {
        this.emission = emission;
        this.infos = new OperationInfoExpression(emission.model());
        this.decoding = new RequestDecoding(
                new ParameterExpressions(emission.model(), emission.types()),
                new BodyExpressions(emission.model(), emission.types()),
                emission.types());
        this.encoding = new AnswerEncoding(emission.names(), emission.types(), new ParameterShapes(emission.model()));
        this.rivals = Rivals.of(emission.model());
    }

    TypeSpec emit(ServiceUnit unit) {
        TypeSpec.Builder type = TypeSpec.classBuilder(unit.routes())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(Markers.generated())
                .addAnnotation(Markers.suppress("deprecation"))
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
        CodeBlock routes = unit.operations().stream()
                .map(operation ->
                        CodeBlock.of("$T.route(service)", unit.routes().nestedClass(operation.nested())))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("routes")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), HttpTypes.ROUTE))
                .addParameter(unit.service(), "service")
                .addStatement("return $T.of($L)", List.class, routes)
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
        type.addMethod(route(unit, operation));
        decoding.addTo(type, operation, ServiceEmitter.request(operation, emission));
        encoding.addTo(type, operation);
        return type.build();
    }

    private MethodSpec route(ServiceUnit unit, OperationUnit operation) {
        Optional<Integer> rank = rivals.rank(operation.source());
        CodeBlock candidacy = rank.map(number -> CodeBlock.of(
                        ", new $T($L, call -> $L)",
                        HttpTypes.ROUTE.nestedClass("Candidacy"),
                        number,
                        decoding.pathTest(operation)))
                .orElse(CodeBlock.of(""));
        return MethodSpec.methodBuilder("route")
                .addModifiers(Modifier.STATIC)
                .returns(HttpTypes.ROUTE)
                .addParameter(unit.service(), "service")
                .addStatement(
                        "return new $T(OPERATION, call -> answer(service.$N(request(call), call.context()), call)$L)",
                        HttpTypes.ROUTE,
                        operation.method(),
                        candidacy)
                .build();
    }
}
