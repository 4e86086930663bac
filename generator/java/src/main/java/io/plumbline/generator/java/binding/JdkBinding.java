package io.plumbline.generator.java.binding;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.emit.Markers;
import io.plumbline.generator.java.naming.TypeReference;
import io.plumbline.generator.java.service.ServiceUnit;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/** The JDK's own server: a handler of raw exchanges, and a server with what can be bounded in it bounded. */
@AutoService(FrameworkBinding.class)
public final class JdkBinding implements FrameworkBinding {

    private static final ClassName HANDLER = TypeReference.of("com.sun.net.httpserver.HttpHandler");
    private static final ClassName EXCHANGE = TypeReference.of("com.sun.net.httpserver.HttpExchange");
    private static final ClassName SERVER = TypeReference.of("com.sun.net.httpserver.HttpServer");
    private static final TypeName LINES =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Headers.Line.class));

    @Override
    public String key() {
        return "jdk";
    }

    @Override
    public List<TypeSpec> adapters(List<ServiceUnit> units) {
        ClassName type = units.get(0).types().named("JdkHandler");
        return List.of(TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(HANDLER)
                .addAnnotation(Markers.generated())
                .addJavadoc(javadoc())
                .addField(settings())
                .addField(FieldSpec.builder(Router.class, "router")
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(server(type))
                .addMethod(handle())
                .addMethod(answer())
                .addMethod(write())
                .addMethod(read())
                .addMethod(headers())
                .build());
    }

    private static CodeBlock javadoc() {
        return Javadoc.of(
                        "Serves the routes of a router by the server that is part of the JDK: for tests, and for demos"
                                + " on the loopback address.")
                .paragraph("That server has limits of its own: it answers a target that is no URI, <code>%zz</code> in"
                        + " it for example, and one that begins with two slashes, by pages of its own; it takes header"
                        + " lines that are malformed; each request that is only half sent holds a thread of the executor"
                        + " until the server gives it up; and it knows HTTP/1.1 only.")
                .build();
    }

    private static FieldSpec settings() {
        TypeName map = ParameterizedTypeName.get(Map.class, String.class, String.class);
        return FieldSpec.builder(map, "SETTINGS")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($>\n$S, $S,\n$S, $S,\n$S, $S,\n$S, $S$<)",
                        Map.class,
                        "sun.net.httpserver.nodelay",
                        "true",
                        "sun.net.httpserver.maxReqHeaders",
                        "100",
                        "sun.net.httpserver.maxReqTime",
                        "60",
                        "sun.net.httpserver.idleInterval",
                        "30")
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Router.class, "router")
                .addStatement("this.router = router")
                .addJavadoc(Javadoc.of("A handler for a server's context <code>/</code>.")
                        .param("router", "what answers the requests")
                        .build())
                .build();
    }

    private static MethodSpec server(ClassName type) {
        return MethodSpec.methodBuilder("server")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(SERVER)
                .addParameter(Router.class, "router")
                .addParameter(InetSocketAddress.class, "address")
                .addParameter(Executor.class, "executor")
                .addException(IOException.class)
                .beginControlFlow("SETTINGS.forEach((name, value) ->")
                .beginControlFlow("if ($T.getProperty(name) == null)", System.class)
                .addStatement("$T.setProperty(name, value)", System.class)
                .endControlFlow()
                .endControlFlow(")")
                .addStatement("$1T server = $1T.create(address, 0)", SERVER)
                .addStatement("server.createContext($S, new $T(router))", "/", type)
                .addStatement("server.setExecutor(executor)")
                .addStatement("return server")
                .addJavadoc(Javadoc.of("A server that is still to be started.")
                        .paragraph("It sets the system properties by which that server is bounded, unless they are set,"
                                + " which counts for servers that come after it: small answers are sent at once, a request"
                                + " has at most 100 headers and a minute to be sent, an idle connection half a minute.")
                        .param("router", "what answers the requests")
                        .param("address", "where to listen, port 0 for any free one")
                        .param(
                                "executor",
                                "what runs the calls of services, with as many threads as there may be requests"
                                        + " under way")
                        .returns("the server")
                        .throwing(ClassName.get(IOException.class), "where it can not listen there")
                        .build())
                .build();
    }

    private static MethodSpec handle() {
        return MethodSpec.methodBuilder("handle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(EXCHANGE, "exchange")
                .addException(IOException.class)
                .beginControlFlow("try (exchange)")
                .addStatement("answer(exchange)")
                .endControlFlow()
                .build();
    }

    private static MethodSpec answer() {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(EXCHANGE, "exchange")
                .addException(IOException.class)
                .addStatement("$T request", HttpRequest.class)
                .beginControlFlow("try")
                .addStatement("request = read(exchange)")
                .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
                .addStatement("exchange.sendResponseHeaders(400, -1)")
                .addStatement("return")
                .endControlFlow()
                .beginControlFlow("try ($T answer = router.handle(request))", HttpResponse.class)
                .addStatement("write(answer, exchange)")
                .endControlFlow()
                .build();
    }

    /** The server takes 0 for a length that is not known, and wants to be told the length of all but HEAD. */
    private static MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(HttpResponse.class, "answer")
                .addParameter(EXCHANGE, "exchange")
                .addException(IOException.class)
                .addStatement("boolean head = exchange.getRequestMethod().equals($S)", "HEAD")
                .beginControlFlow("for ($T line : answer.headers().lines())", Headers.Line.class)
                .beginControlFlow("if (head || !line.name().equalsIgnoreCase($S))", "Content-Length")
                .addStatement("exchange.getResponseHeaders().add(line.name(), line.value())")
                .endControlFlow()
                .endControlFlow()
                .addStatement(
                        "long length = answer.headers().first($S).map($T::parseLong).orElse(0L)",
                        "Content-Length",
                        Long.class)
                .addStatement(
                        "boolean none = head || answer.headers().first($S).filter($S::equals).isPresent()"
                                + " || answer.status() == 204 || answer.status() == 304",
                        "Content-Length",
                        "0")
                .addStatement("exchange.sendResponseHeaders(answer.status(), none ? -1 : length)")
                .beginControlFlow("if (!none)")
                .addStatement("answer.writeTo(exchange.getResponseBody())")
                .endControlFlow()
                .build();
    }

    private static MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(HttpRequest.class)
                .addParameter(EXCHANGE, "exchange")
                .addStatement("$T uri = exchange.getRequestURI()", URI.class)
                .addStatement("$T query = uri.getRawQuery()", String.class)
                .addStatement(
                        "return new $T($>\nexchange.getRequestMethod(),\nuri.getRawPath(),\n"
                                + "query == null ? $S : query,\nheaders(exchange),\nexchange.getRequestBody()$<)",
                        HttpRequest.class,
                        "")
                .build();
    }

    private static MethodSpec headers() {
        return MethodSpec.methodBuilder("headers")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Headers.class)
                .addParameter(EXCHANGE, "exchange")
                .addStatement("$T lines = new $T<>()", LINES, ArrayList.class)
                .addStatement(
                        "exchange.getRequestHeaders().forEach((name, values) -> "
                                + "values.forEach(value -> lines.add(new $T(name, value))))",
                        Headers.Line.class)
                .addStatement("return new $T(lines)", Headers.class)
                .build();
    }
}
