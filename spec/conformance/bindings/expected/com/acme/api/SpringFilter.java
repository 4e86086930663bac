package com.acme.api;

import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.springframework.core.Ordered;

/**
 * Serves the routes of a router in a Spring application, which registers it as a bean; paths that are not below the router's base path are left to the application.
 *
 * <p>It answers before Spring has parsed forms, and so before Spring Security's filter too: it is the router's authenticator that admits callers. An application that wants that filter asked first gives an order above -100, and sets <code>spring.mvc.formcontent.filter.enabled=false</code>; what reads parameters of a request before this, as protection against forged forms does, leaves no form to read.
 *
 * <p>The container must let escapes such as <code>%2F</code> and malformed ones through: Jetty can be told to, by <code>UriCompliance</code> and <code>ServletHandler.setDecodeAmbiguousURIs</code>; Tomcat answers them itself, by 400.
 */
@Generated("io.plumbline")
public final class SpringFilter extends HttpFilter implements Ordered {
    /**
     * Before Spring Boot's filter that consumes the forms of PUT, PATCH and DELETE.
     */
    public static final int DEFAULT_ORDER = -9950;

    private static final long serialVersionUID = 1L;

    private final transient Router router;

    private final int order;

    /**
     * A filter that comes before those that read forms.
     *
     * @param router what answers the requests below its base path
     */
    public SpringFilter(Router router) {
        this(router, DEFAULT_ORDER);
    }

    /**
     * A filter at a place of one's choice.
     *
     * @param router what answers the requests below its base path
     * @param order where it stands among the application's filters, the lowest first
     */
    public SpringFilter(Router router, int order) {
        this.router = router;
        this.order = order;
    }

    @Override
    public int getOrder() {
        return order;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (router.takes(path(request))) {
            answer(router, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static void answer(Router router, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        CompletableFuture<HttpResponse> answer = router.handleAsync(read(request)).toCompletableFuture();
        if (answer.isDone() || !request.isAsyncSupported()) {
            send(answer.join(), response);
        } else {
            AsyncContext context = request.startAsync(request, response);
            context.setTimeout(0);
            answer.whenComplete((sent, failure) -> context.start(() -> finish(context, answer, response)));
        }
    }

    private static void finish(AsyncContext context, CompletableFuture<HttpResponse> answer,
            HttpServletResponse response) {
        try {
            send(answer.join(), response);
        } catch (IOException | RuntimeException e) {
            response.setStatus(500);
            context.getRequest().getServletContext().log("an answer could not be sent", e);
        } finally {
            context.complete();
        }
    }

    private static HttpRequest read(HttpServletRequest request) throws IOException {
        String query = request.getQueryString();
        return new HttpRequest(
                    request.getMethod(),
                    path(request),
                    query == null ? "" : query,
                    headers(request),
                    request.getInputStream());
    }

    private static Headers headers(HttpServletRequest request) {
        List<Headers.Line> lines = new ArrayList<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                lines.add(new Headers.Line(name, value));
            }
        }
        return new Headers(lines);
    }

    private static void send(HttpResponse answer, HttpServletResponse response) throws IOException {
        try (answer) {
            response.setStatus(answer.status());
            for (Headers.Line line : answer.headers().lines()) {
                response.addHeader(line.name(), line.value());
            }
            answer.writeTo(response.getOutputStream());
        }
    }
}
