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

/**
 * Spring MVC: a filter, which gets requests before anything of Spring has parsed their forms, decoded their paths or
 * chosen a handler for them.
 */
@AutoService(FrameworkBinding.class)
public final class SpringBinding implements FrameworkBinding {

    private static final ClassName FILTER = TypeReference.of("jakarta.servlet.http.HttpFilter");
    private static final ClassName ORDERED = TypeReference.of("org.springframework.core.Ordered");
    private static final ClassName CHAIN = TypeReference.of("jakarta.servlet.FilterChain");
    private static final ClassName SERVLET_EXCEPTION = TypeReference.of("jakarta.servlet.ServletException");

    /** Spring Boot has its filter that consumes forms at -9900, and the one that sets the encoding first of all. */
    private static final int BEFORE_FORMS = -9950;

    @Override
    public String key() {
        return "spring";
    }

    @Override
    public List<TypeSpec> adapters(List<ServiceUnit> units) {
        return List.of(TypeSpec.classBuilder(units.get(0).types().named("SpringFilter"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(FILTER)
                .addSuperinterface(ORDERED)
                .addAnnotation(Markers.generated())
                .addJavadoc(javadoc())
                .addField(defaultOrder())
                .addField(FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addField(FieldSpec.builder(Router.class, "router")
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
                        .build())
                .addField(FieldSpec.builder(TypeName.INT, "order", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(orderedConstructor())
                .addMethod(order())
                .addMethod(filter())
                .addMethods(ServletCode.methods())
                .build());
    }

    private static CodeBlock javadoc() {
        return Javadoc.of("Serves the routes of a router in a Spring application, which registers it as a bean; paths"
                        + " that are not below the router's base path are left to the application.")
                .paragraph("It answers before Spring has parsed forms, and so before Spring Security's filter too: it"
                        + " is the router's authenticator that admits callers. An application that wants that filter"
                        + " asked first gives an order above -100, and sets"
                        + " <code>spring.mvc.formcontent.filter.enabled=false</code>; what reads parameters of a"
                        + " request before this, as protection against forged forms does, leaves no form to read.")
                .paragraph("The container must let escapes such as <code>%2F</code> and malformed ones through: Jetty"
                        + " can be told to, by <code>UriCompliance</code> and"
                        + " <code>ServletHandler.setDecodeAmbiguousURIs</code>; Tomcat answers them itself, by 400.")
                .build();
    }

    private static FieldSpec defaultOrder() {
        return FieldSpec.builder(TypeName.INT, "DEFAULT_ORDER")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", BEFORE_FORMS)
                .addJavadoc(Javadoc.of("Before Spring Boot's filter that consumes the forms of PUT, PATCH and DELETE.")
                        .build())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Router.class, "router")
                .addStatement("this(router, DEFAULT_ORDER)")
                .addJavadoc(Javadoc.of("A filter that comes before those that read forms.")
                        .param("router", "what answers the requests below its base path")
                        .build())
                .build();
    }

    private static MethodSpec orderedConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Router.class, "router")
                .addParameter(TypeName.INT, "order")
                .addStatement("this.router = router")
                .addStatement("this.order = order")
                .addJavadoc(Javadoc.of("A filter at a place of one's choice.")
                        .param("router", "what answers the requests below its base path")
                        .param("order", "where it stands among the application's filters, the lowest first")
                        .build())
                .build();
    }

    private static MethodSpec order() {
        return MethodSpec.methodBuilder("getOrder")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return order")
                .build();
    }

    private static MethodSpec filter() {
        return MethodSpec.methodBuilder("doFilter")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(ServletCode.REQUEST, "request")
                .addParameter(ServletCode.RESPONSE, "response")
                .addParameter(CHAIN, "chain")
                .addException(SERVLET_EXCEPTION)
                .addException(IOException.class)
                .beginControlFlow("if (router.takes(path(request)))")
                .addStatement("answer(router, request, response)")
                .nextControlFlow("else")
                .addStatement("chain.doFilter(request, response)")
                .endControlFlow()
                .build();
    }
}
