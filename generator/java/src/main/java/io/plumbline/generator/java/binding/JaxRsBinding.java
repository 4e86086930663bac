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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Jakarta REST: a filter that answers before a resource is looked for, so that nothing is decoded twice. */
@AutoService(FrameworkBinding.class)
public final class JaxRsBinding implements FrameworkBinding {

    private static final ClassName FILTER = TypeReference.of("jakarta.ws.rs.container.ContainerRequestFilter");
    private static final ClassName CONTEXT = TypeReference.of("jakarta.ws.rs.container.ContainerRequestContext");
    private static final ClassName PRE_MATCHING = TypeReference.of("jakarta.ws.rs.container.PreMatching");
    private static final ClassName RESPONSE = TypeReference.of("jakarta.ws.rs.core.Response");
    private static final ClassName OUTPUT = TypeReference.of("jakarta.ws.rs.core.StreamingOutput");
    private static final ClassName URI_INFO = TypeReference.of("jakarta.ws.rs.core.UriInfo");
    private static final TypeName LINES = ParameterizedTypeName.get(List.class, Headers.Line.class);

    @Override
    public String key() {
        return "jaxrs";
    }

    @Override
    public List<TypeSpec> adapters(List<ServiceUnit> units) {
        return List.of(TypeSpec.classBuilder(units.get(0).types().named("JaxRsFilter"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(FILTER)
                .addAnnotation(PRE_MATCHING)
                .addAnnotation(Markers.generated())
                .addJavadoc(javadoc())
                .addField(Router.class, "router", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(filter())
                .addMethod(path())
                .addMethod(read())
                .addMethod(response())
                .addMethod(isEmpty())
                .build());
    }

    private static CodeBlock javadoc() {
        return Javadoc.of("Serves the routes of a router in a Jakarta REST application, of which this is to be a"
                        + " singleton; paths that are not below the router's base path are left to the application's"
                        + " resources.")
                .paragraph("Paths are those below the application's own. Jakarta REST knows requests by their URI, so"
                        + " that targets which are none, those with malformed escapes for example, are the"
                        + " implementation's to answer.")
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Router.class, "router")
                .addStatement("this.router = router")
                .addJavadoc(Javadoc.of("A filter for a router.")
                        .param("router", "what answers the requests below its base path")
                        .build())
                .build();
    }

    private static MethodSpec filter() {
        return MethodSpec.methodBuilder("filter")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(CONTEXT, "context")
                .addException(IOException.class)
                .addStatement("$T path = path(context.getUriInfo())", String.class)
                .beginControlFlow("if (router.takes(path))")
                .addStatement("$T answer = router.handle(read(context, path))", HttpResponse.class)
                .addStatement("context.abortWith(response(answer, context.getMethod()))")
                .endControlFlow()
                .build();
    }

    private static MethodSpec path() {
        return method("path", String.class)
                .addParameter(URI_INFO, "uri")
                .addStatement("$T base = uri.getBaseUri().getRawPath()", String.class)
                .addStatement("$T path = uri.getRequestUri().getRawPath()", String.class)
                .addStatement("return path.startsWith(base) ? path.substring(base.length() - 1) : path")
                .build();
    }

    private static MethodSpec read() {
        return method("read", HttpRequest.class)
                .addParameter(CONTEXT, "context")
                .addParameter(String.class, "path")
                .addStatement("$T lines = new $T<>()", LINES, ArrayList.class)
                .addStatement(
                        "context.getHeaders().forEach((name, values) -> values.forEach(value -> lines.add(new $T(name,"
                                + " value))))",
                        Headers.Line.class)
                .addStatement("$T query = context.getUriInfo().getRequestUri().getRawQuery()", String.class)
                .addStatement(
                        "return new $T($>\ncontext.getMethod(),\npath,\nquery == null ? $S : query,\nnew $T(lines),\n"
                                + "context.getEntityStream()$<)",
                        HttpRequest.class,
                        "",
                        Headers.class)
                .build();
    }

    private static MethodSpec response() {
        return MethodSpec.methodBuilder("response")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RESPONSE)
                .addParameter(HttpResponse.class, "answer")
                .addParameter(String.class, "method")
                .addStatement("$1T.ResponseBuilder response = $1T.status(answer.status())", RESPONSE)
                .addStatement("answer.headers().lines().forEach(line -> response.header(line.name(), line.value()))")
                .beginControlFlow("if (isEmpty(answer, method))")
                .addStatement("answer.close()")
                .addStatement("return response.build()")
                .endControlFlow()
                .addStatement("return response.entity(($T) answer::writeTo).build()", OUTPUT)
                .build();
    }

    private static MethodSpec isEmpty() {
        return method("isEmpty", boolean.class)
                .addParameter(HttpResponse.class, "answer")
                .addParameter(String.class, "method")
                .addStatement(
                        "return method.equals($S)$>\n|| answer.status() == 204\n|| answer.status() == 304\n"
                                + "|| answer.headers().first($S).filter($S::equals).isPresent()$<",
                        "HEAD",
                        "Content-Length",
                        "0")
                .build();
    }

    private static MethodSpec.Builder method(String name, Class<?> result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result);
    }
}
