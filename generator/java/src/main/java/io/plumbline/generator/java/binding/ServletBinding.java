package io.plumbline.generator.java.binding;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.plumbline.generator.java.emit.Markers;
import io.plumbline.generator.java.naming.TypeReference;
import io.plumbline.generator.java.service.ServiceUnit;
import io.plumbline.generator.java.text.Javadoc;
import io.plumbline.runtime.http.Router;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Jakarta Servlet 6: one servlet that hands raw requests to the router, which the container must not have decoded. */
@AutoService(FrameworkBinding.class)
public final class ServletBinding implements FrameworkBinding {

    private static final ClassName SERVLET = TypeReference.of("jakarta.servlet.http.HttpServlet");

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
                .addMethods(ServletCode.methods())
                .build();
    }

    private static CodeBlock javadoc(ServiceUnit unit) {
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
                .addParameter(ServletCode.REQUEST, "request")
                .addParameter(ServletCode.RESPONSE, "response")
                .addException(IOException.class)
                .addStatement("answer(router, request, response)")
                .build();
    }
}
