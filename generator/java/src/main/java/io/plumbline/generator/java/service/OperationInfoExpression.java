package io.plumbline.generator.java.service;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.SecurityRequirement;
import io.plumbline.generator.model.SecurityScheme;
import java.util.List;
import java.util.Map;

/** Writes the expression of an operation's {@link io.plumbline.runtime.http.OperationInfo}. */
final class OperationInfoExpression {

    private final Map<String, SecurityScheme> schemes;

    OperationInfoExpression(ApiModel model) {
        this.schemes = model.securitySchemes();
    }

    /**
     * The expression.
     *
     * @param path an expression of the path template
     */
    CodeBlock of(OperationUnit operation, CodeBlock path) {
        List<CodeBlock> produces = operation.answers().stream()
                .flatMap(answer -> answer.body().stream())
                .flatMap(body -> body.mediaTypes().stream())
                .distinct()
                .map(StringLiteral::of)
                .toList();
        List<CodeBlock> security =
                operation.source().security().stream().map(this::requirement).toList();
        return CodeBlock.of(
                "new $T($>\n$L,\n$L,\n$L,\n$L,\n$L$<)",
                HttpTypes.OPERATION_INFO,
                StringLiteral.of(operation.id()),
                StringLiteral.of(operation.source().method()),
                path,
                list(produces),
                list(security));
    }

    private CodeBlock requirement(SecurityRequirement requirement) {
        List<CodeBlock> needs = requirement.scopes().entrySet().stream()
                .map(scheme -> need(scheme.getKey(), scheme.getValue()))
                .toList();
        return CodeBlock.of(
                "$T.of($L)", io.plumbline.runtime.http.SecurityRequirement.class, CodeBlock.join(needs, ", "));
    }

    private CodeBlock need(String name, List<String> scopes) {
        SecurityScheme scheme = schemes.get(name);
        if (scheme == null) {
            throw new IllegalArgumentException("no security scheme is called " + name);
        }
        CodeBlock expression = CodeBlock.of(
                "new $T($L, $T.$L, $L)",
                io.plumbline.runtime.http.SecurityScheme.class,
                StringLiteral.of(name),
                io.plumbline.runtime.http.SecurityScheme.Kind.class,
                kind(scheme.kind()).name(),
                StringLiteral.of(scheme.parameter()));
        return CodeBlock.of(
                "new $T($L, $L)",
                io.plumbline.runtime.http.SecurityRequirement.Need.class,
                expression,
                list(scopes.stream().map(StringLiteral::of).toList()));
    }

    private static io.plumbline.runtime.http.SecurityScheme.Kind kind(SecurityScheme.Kind kind) {
        return switch (kind) {
            case API_KEY_HEADER -> io.plumbline.runtime.http.SecurityScheme.Kind.API_KEY_HEADER;
            case API_KEY_QUERY -> io.plumbline.runtime.http.SecurityScheme.Kind.API_KEY_QUERY;
            case API_KEY_COOKIE -> io.plumbline.runtime.http.SecurityScheme.Kind.API_KEY_COOKIE;
            case HTTP_BASIC -> io.plumbline.runtime.http.SecurityScheme.Kind.HTTP_BASIC;
            case HTTP_BEARER, OAUTH2, OPEN_ID_CONNECT -> io.plumbline.runtime.http.SecurityScheme.Kind.HTTP_BEARER;
            case HTTP_OTHER -> io.plumbline.runtime.http.SecurityScheme.Kind.HTTP_OTHER;
            case MUTUAL_TLS -> throw new IllegalArgumentException("mutual TLS is no credential of a request");
        };
    }

    private static CodeBlock list(List<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ", "));
    }
}
