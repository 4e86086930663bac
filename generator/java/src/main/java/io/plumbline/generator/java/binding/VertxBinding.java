package io.plumbline.generator.java.binding;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
import io.plumbline.runtime.http.body.AwaitedOutput;
import io.plumbline.runtime.http.body.FedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Vert.x: a handler that leaves the event loop to decode and answer, while bodies go through it chunk by chunk. */
@AutoService(FrameworkBinding.class)
public final class VertxBinding implements FrameworkBinding {

    private static final ClassName VERTX = TypeReference.of("io.vertx.core.Vertx");
    private static final ClassName CONTEXT = TypeReference.of("io.vertx.core.Context");
    private static final ClassName HANDLER = TypeReference.of("io.vertx.core.Handler");
    private static final ClassName FUTURE = TypeReference.of("io.vertx.core.Future");
    private static final ClassName BUFFER = TypeReference.of("io.vertx.core.buffer.Buffer");
    private static final ClassName REQUEST = TypeReference.of("io.vertx.core.http.HttpServerRequest");
    private static final ClassName RESPONSE = TypeReference.of("io.vertx.core.http.HttpServerResponse");
    private static final TypeName LINES = ParameterizedTypeName.get(List.class, Headers.Line.class);

    @Override
    public String key() {
        return "vertx";
    }

    @Override
    public List<TypeSpec> adapters(List<ServiceUnit> units) {
        return List.of(TypeSpec.classBuilder(units.get(0).types().named("VertxHandler"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(HANDLER, REQUEST))
                .addAnnotation(Markers.generated())
                .addJavadoc(javadoc())
                .addField(VERTX, "vertx", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Router.class, "router", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(handle())
                .addMethod(body())
                .addMethod(drain())
                .addMethod(fetch())
                .addMethod(read())
                .addMethod(send())
                .addMethod(write())
                .addMethod(fail())
                .build());
    }

    private static CodeBlock javadoc() {
        return Javadoc.of("Serves the routes of a router by Vert.x, as the handler of a server's requests or of a"
                        + " route's.")
                .paragraph("Requests are decoded, and services called, by worker threads, of which one is held while a"
                        + " body comes in or goes out; a service that answers later holds none meanwhile. What has read"
                        + " the body before, as a handler of bodies does, leaves none to read. A connection that sends"
                        + " nothing for long is closed only where the server's options have an idle timeout.")
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(VERTX, "vertx")
                .addParameter(Router.class, "router")
                .addStatement("this.vertx = vertx")
                .addStatement("this.router = router")
                .addJavadoc(Javadoc.of("A handler of requests.")
                        .param("vertx", "whose workers decode and answer")
                        .param("router", "what answers the requests")
                        .build())
                .build();
    }

    private static MethodSpec handle() {
        return MethodSpec.methodBuilder("handle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(REQUEST, "request")
                .addStatement("$T context = vertx.getOrCreateContext()", CONTEXT)
                .addStatement("$T body = body(request, context)", FedInput.class)
                .addStatement("""
                        vertx.executeBlocking(() -> router.handleAsync(read(request, body)), false)
                        .compose($T::fromCompletionStage)
                        .compose(answer -> vertx.executeBlocking(() -> send(answer, request.response()), false))
                        .onComplete(sent -> {}, failure -> fail(request))
                        .onComplete(done -> context.runOnContext(none -> drain(request, body)))\
                        """, FUTURE)
                .build();
    }

    private static MethodSpec body() {
        return MethodSpec.methodBuilder("body")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(FedInput.class)
                .addParameter(REQUEST, "request")
                .addParameter(CONTEXT, "context")
                .addStatement(
                        "$1T body = new $1T(() -> context.runOnContext(none -> fetch(request, 1)))", FedInput.class)
                .addStatement("""
                        request.pause()
                        .handler(chunk -> body.feed(chunk.getBytes()))
                        .endHandler(none -> body.end())
                        .exceptionHandler(body::fail)\
                        """)
                .addStatement("return body")
                .build();
    }

    /** What nobody has read would keep the next request on the connection from coming. */
    private static MethodSpec drain() {
        return MethodSpec.methodBuilder("drain")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(REQUEST, "request")
                .addParameter(FedInput.class, "body")
                .addStatement("body.close()")
                .addStatement("fetch(request, Long.MAX_VALUE)")
                .build();
    }

    private static MethodSpec fetch() {
        return MethodSpec.methodBuilder("fetch")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(REQUEST, "request")
                .addParameter(TypeName.LONG, "chunks")
                .beginControlFlow("if (!request.isEnded())")
                .addStatement("request.fetch(chunks)")
                .endControlFlow()
                .build();
    }

    private static MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(HttpRequest.class)
                .addParameter(REQUEST, "request")
                .addParameter(InputStream.class, "body")
                .addStatement("$T lines = new $T<>()", LINES, ArrayList.class)
                .addStatement(
                        "request.headers().forEach((name, value) -> lines.add(new $T(name, value)))",
                        Headers.Line.class)
                .addStatement("$T query = request.query()", String.class)
                .addStatement(
                        "return new $T($>\nrequest.method().name(),\nrequest.path(),\nquery == null ? $S : query,\n"
                                + "new $T(lines),\nbody$<)",
                        HttpRequest.class,
                        "",
                        Headers.class)
                .build();
    }

    private static MethodSpec send() {
        return MethodSpec.methodBuilder("send")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(FUTURE, ClassName.get(Void.class)))
                .addParameter(HttpResponse.class, "answer")
                .addParameter(RESPONSE, "response")
                .addException(IOException.class)
                .beginControlFlow("try (answer)")
                .addStatement("response.setStatusCode(answer.status())")
                .beginControlFlow("for ($T line : answer.headers().lines())", Headers.Line.class)
                .addStatement("response.headers().add(line.name(), line.value())")
                .endControlFlow()
                .addStatement("write(answer, response)")
                .addStatement("return response.end()")
                .endControlFlow()
                .build();
    }

    private static MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(HttpResponse.class, "answer")
                .addParameter(RESPONSE, "response")
                .addException(IOException.class)
                .addStatement(
                        "boolean chunked = answer.status() != 204 && answer.status() != 304"
                                + " && !response.headers().contains($S)",
                        "Content-Length")
                .addStatement("response.setChunked(chunked)")
                .beginControlFlow(
                        "try ($T out = new $T(piece -> response.write($T.buffer(piece)).toCompletionStage()))",
                        OutputStream.class,
                        AwaitedOutput.class,
                        BUFFER)
                .addStatement("answer.writeTo(out)")
                .endControlFlow()
                .build();
    }

    private static MethodSpec fail() {
        return MethodSpec.methodBuilder("fail")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(REQUEST, "request")
                .beginControlFlow("if (request.response().headWritten())")
                .addStatement("request.connection().close()")
                .nextControlFlow("else")
                .addStatement("request.response().headers().clear()")
                .addStatement("request.response().setStatusCode(500).end()")
                .endControlFlow()
                .build();
    }
}
