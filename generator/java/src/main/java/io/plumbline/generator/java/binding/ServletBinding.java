package io.plumbline.generator.java.binding;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Jakarta Servlet 6: one servlet that hands raw requests to the router, which the container must not have decoded. */
@AutoService(FrameworkBinding.class)
public final class ServletBinding implements FrameworkBinding {

    private static final ClassName SERVLET = TypeReference.of("jakarta.servlet.http.HttpServlet");
    private static final ClassName SERVLET_REQUEST = TypeReference.of("jakarta.servlet.http.HttpServletRequest");
    private static final ClassName SERVLET_RESPONSE = TypeReference.of("jakarta.servlet.http.HttpServletResponse");
    private static final TypeName LINES =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Headers.Line.class));

    @Override
    public String key() {
        return "servlet";
    }

    @Override
    public List<TypeSpec> adapters(List<ServiceUnit> units) {
        return units.stream().map(ServletBinding::servlet).toList();
    }

    private static TypeSpec servlet(ServiceUnit unit) {
        return TypeSpec.classBuilder(unit.named("Servlet"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(SERVLET)
                .addAnnotation(Markers.generated())
                .addJavadoc(javadoc(unit))
                .addField(FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addField(FieldSpec.builder(Router.class, "router")
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                        .build())
                .addMethod(constructor())
                .addMethod(service())
                .addMethod(read())
                .addMethod(headers())
                .build();
    }

    private static com.palantir.javapoet.CodeBlock javadoc(ServiceUnit unit) {
        String routes = "{@link " + unit.routes().simpleName() + "#routes}";
        return Javadoc.of("Serves the routes of a router, " + routes + " or more, in a servlet container.")
                .paragraph("Paths are those below the context path, wherever the servlet is mapped; map it to"
                        + " <code>/*</code>.")
                .paragraph(
                        "The container must let escapes such as <code>%2F</code> and empty segments through, which many"
                                + " refuse at first: in Jetty 12.1 by <code>HttpConfiguration.setUriCompliance</code> and"
                                + " <code>ServletHandler.setDecodeAmbiguousURIs</code>. What it refuses itself gets the"
                                + " container's answer and not the router's.")
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Router.class, "router")
                .addStatement("this.router = router")
                .addJavadoc(Javadoc.of("A servlet for a router.")
                        .param("router", "what answers the requests")
                        .build())
                .build();
    }

    private static MethodSpec service() {
        return MethodSpec.methodBuilder("service")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(SERVLET_REQUEST, "request")
                .addParameter(SERVLET_RESPONSE, "response")
                .addException(IOException.class)
                .beginControlFlow("try ($T answer = router.handle(read(request)))", HttpResponse.class)
                .addStatement("response.setStatus(answer.status())")
                .beginControlFlow("for ($T line : answer.headers().lines())", Headers.Line.class)
                .addStatement("response.addHeader(line.name(), line.value())")
                .endControlFlow()
                .addStatement("answer.writeTo(response.getOutputStream())")
                .endControlFlow()
                .build();
    }

    private static MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(HttpRequest.class)
                .addParameter(SERVLET_REQUEST, "request")
                .addException(IOException.class)
                .addStatement(
                        "$T path = request.getRequestURI().substring(request.getContextPath().length())", String.class)
                .addStatement("$T query = request.getQueryString()", String.class)
                .addStatement(
                        "return new $T($>\nrequest.getMethod(),\npath,\nquery == null ? $S : query,\nheaders(request),\n"
                                + "request.getInputStream()$<)",
                        HttpRequest.class,
                        "")
                .build();
    }

    private static MethodSpec headers() {
        return MethodSpec.methodBuilder("headers")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Headers.class)
                .addParameter(SERVLET_REQUEST, "request")
                .addStatement("$T lines = new $T<>()", LINES, ArrayList.class)
                .beginControlFlow("for ($T name : $T.list(request.getHeaderNames()))", String.class, Collections.class)
                .beginControlFlow("for ($T value : $T.list(request.getHeaders(name)))", String.class, Collections.class)
                .addStatement("lines.add(new $T(name, value))", Headers.Line.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return new $T(lines)", Headers.class)
                .build();
    }
}
