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
import io.plumbline.generator.java.text.StringLiteral;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the class that leads HTTP requests to a service: plain code, one nested class for each operation. */
final class RoutesEmitter {

    private static final ParameterizedTypeName PATHS =
            ParameterizedTypeName.get(Function.class, String.class, String.class);
    private static final String PATHS_TEXT = "where each call is received: the path template for a webhook's name or a"
            + " callback's expression, with the path parameters that the contract declares";

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
                .addAnnotations(emission.suppress("deprecation").stream().toList())
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
                .map(operation -> CodeBlock.of(
                        "$T.route($L$L)",
                        unit.routes().nestedClass(operation.nested()),
                        unit.variable(),
                        unit.hasPaths()
                                ? CodeBlock.of("")
                                : CodeBlock.of(
                                        ", paths.apply($L)",
                                        StringLiteral.of(operation.source().path()))))
                .collect(CodeBlock.joining(",\n"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("routes")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), HttpTypes.ROUTE))
                .addParameter(unit.service(), unit.variable())
                .addStatement("return $T.of($L)", List.class, routes);
        Javadoc javadoc = Javadoc.of("The routes of all operations.").param(unit.variable(), "what answers them");
        if (!unit.hasPaths()) {
            method.addParameter(PATHS, "paths");
            javadoc.param("paths", PATHS_TEXT);
        }
        return method.addJavadoc(
                        javadoc.returns("routes for a {@link io.plumbline.runtime.http.Router}, in the order of the"
                                        + " contract")
                                .build())
                .build();
    }

    private TypeSpec operation(ServiceUnit unit, OperationUnit operation) {
        TypeSpec.Builder type = TypeSpec.classBuilder(unit.routes().nestedClass(operation.nested()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        if (unit.hasPaths()) {
            CodeBlock path = StringLiteral.of(operation.source().path());
            type.addField(FieldSpec.builder(HttpTypes.OPERATION_INFO, "OPERATION")
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer(infos.of(operation, path))
                    .build());
        }
        type.addMethod(route(unit, operation));
        decoding.addTo(type, operation, ServiceEmitter.request(operation, emission));
        encoding.addTo(type, operation);
        return type.build();
    }

    private MethodSpec route(ServiceUnit unit, OperationUnit operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("route")
                .addModifiers(Modifier.STATIC)
                .returns(HttpTypes.ROUTE)
                .addParameter(unit.service(), unit.variable());
        CodeBlock info = CodeBlock.of("OPERATION");
        if (!unit.hasPaths()) {
            method.addParameter(String.class, "path");
            info = infos.of(operation, CodeBlock.of("path"));
        }
        String format = unit.isAsync()
                ? "return $T.async($L, call -> $L.$N(request(call), call.context()).thenApply(it -> answer(it, call)))$L"
                : "return new $T($L, call -> answer($L.$N(request(call), call.context()), call))$L";
        return method.addStatement(
                        format,
                        HttpTypes.ROUTE,
                        info,
                        unit.variable(),
                        operation.method(),
                        unit.hasPaths() ? candidacy(operation) : CodeBlock.of(""))
                .build();
    }

    private CodeBlock candidacy(OperationUnit operation) {
        Optional<Integer> rank = rivals.rank(operation.source());
        return rank.map(number -> CodeBlock.of(
                        ".among(new $T($L, call -> $L))",
                        HttpTypes.ROUTE.nestedClass("Candidacy"),
                        number,
                        decoding.pathTest(operation)))
                .orElse(CodeBlock.of(""));
    }
}
