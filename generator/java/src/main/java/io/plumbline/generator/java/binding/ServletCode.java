package io.plumbline.generator.java.binding;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.TypeReference;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** What adapters have in common whose framework hands them the requests and responses of Jakarta Servlet. */
final class ServletCode {

    static final ClassName REQUEST = TypeReference.of("jakarta.servlet.http.HttpServletRequest");
    static final ClassName RESPONSE = TypeReference.of("jakarta.servlet.http.HttpServletResponse");
    private static final ClassName ASYNC = TypeReference.of("jakarta.servlet.AsyncContext");

    private ServletCode() {}

    /** {@code path(request)} and {@code answer(router, request, response)}, with what they need. */
    static List<MethodSpec> methods() {
        return List.of(path(), answer(), finish(), read(), headers(), send());
    }

    /** What comes later holds no thread of the container, where that allows for it. */
    private static MethodSpec answer() {
        TypeName answer = ParameterizedTypeName.get(CompletableFuture.class, HttpResponse.class);
        return method("answer", void.class)
                .addParameter(Router.class, "router")
                .addParameter(REQUEST, "request")
                .addParameter(RESPONSE, "response")
                .addException(IOException.class)
                .addStatement("$T answer = router.handleAsync(read(request)).toCompletableFuture()", answer)
                .beginControlFlow("if (answer.isDone() || !request.isAsyncSupported())")
                .addStatement("send(answer.join(), response)")
                .nextControlFlow("else")
                .addStatement("$T context = request.startAsync(request, response)", ASYNC)
                .addStatement("context.setTimeout(0)")
                .addStatement(
                        "answer.whenComplete((sent, failure) -> context.start(() -> finish(context, answer, response)))")
                .endControlFlow()
                .build();
    }

    private static MethodSpec finish() {
        TypeName answer = ParameterizedTypeName.get(CompletableFuture.class, HttpResponse.class);
        return method("finish", void.class)
                .addParameter(ASYNC, "context")
                .addParameter(answer, "answer")
                .addParameter(RESPONSE, "response")
                .beginControlFlow("try")
                .addStatement("send(answer.join(), response)")
                .nextControlFlow("catch ($T | $T e)", IOException.class, RuntimeException.class)
                .addStatement("response.setStatus(500)")
                .addStatement("context.getRequest().getServletContext().log($S, e)", "an answer could not be sent")
                .nextControlFlow("finally")
                .addStatement("context.complete()")
                .endControlFlow()
                .build();
    }

    private static MethodSpec path() {
        return method("path", String.class)
                .addParameter(REQUEST, "request")
                .addStatement("return request.getRequestURI().substring(request.getContextPath().length())")
                .build();
    }

    private static MethodSpec read() {
        return method("read", HttpRequest.class)
                .addParameter(REQUEST, "request")
                .addException(IOException.class)
                .addStatement("$T query = request.getQueryString()", String.class)
                .addStatement(
                        "return new $T($>\nrequest.getMethod(),\npath(request),\nquery == null ? $S : query,\n"
                                + "headers(request),\nrequest.getInputStream()$<)",
                        HttpRequest.class,
                        "")
                .build();
    }

    private static MethodSpec headers() {
        TypeName lines = ParameterizedTypeName.get(List.class, Headers.Line.class);
        return method("headers", Headers.class)
                .addParameter(REQUEST, "request")
                .addStatement("$T lines = new $T<>()", lines, ArrayList.class)
                .beginControlFlow("for ($T name : $T.list(request.getHeaderNames()))", String.class, Collections.class)
                .beginControlFlow("for ($T value : $T.list(request.getHeaders(name)))", String.class, Collections.class)
                .addStatement("lines.add(new $T(name, value))", Headers.Line.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(lines)", Headers.class)
                .build();
    }

    private static MethodSpec send() {
        return method("send", void.class)
                .addParameter(HttpResponse.class, "answer")
                .addParameter(RESPONSE, "response")
                .addException(IOException.class)
                .beginControlFlow("try (answer)")
                .addStatement("response.setStatus(answer.status())")
                .beginControlFlow("for ($T line : answer.headers().lines())", Headers.Line.class)
                .addStatement("response.addHeader(line.name(), line.value())")
                .endControlFlow()
                .addStatement("answer.writeTo(response.getOutputStream())")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder method(String name, Class<?> result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result);
    }
}
