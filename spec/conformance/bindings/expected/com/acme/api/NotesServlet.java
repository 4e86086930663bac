package com.acme.api;

import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Serves the routes of a router, {@link NotesRoutes#routes} or more, in a servlet container.
 *
 * <p>Paths are those below the context path, wherever the servlet is mapped; map it to <code>/*</code>.
 *
 * <p>The container must let escapes such as <code>%2F</code> and empty segments through, which many refuse at first: in Jetty 12.1 by <code>HttpConfiguration.setUriCompliance</code> and <code>ServletHandler.setDecodeAmbiguousURIs</code>. What it refuses itself gets the container's answer and not the router's.
 */
@Generated("io.plumbline")
public final class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Router router;

    /**
     * A servlet for a router.
     *
     * @param router what answers the requests
     */
    public NotesServlet(Router router) {
        this.router = router;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws
            IOException {
        answer(router, request, response);
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
