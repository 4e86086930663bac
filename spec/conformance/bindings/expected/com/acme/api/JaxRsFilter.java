package com.acme.api;

import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves the routes of a router in a Jakarta REST application, of which this is to be a singleton; paths that are not below the router's base path are left to the application's resources.
 *
 * <p>Paths are those below the application's own. Jakarta REST knows requests by their URI, so that targets which are none, those with malformed escapes for example, are the implementation's to answer.
 */
@PreMatching
@Generated("io.plumbline")
public final class JaxRsFilter implements ContainerRequestFilter {
    private final Router router;

    /**
     * A filter for a router.
     *
     * @param router what answers the requests below its base path
     */
    public JaxRsFilter(Router router) {
        this.router = router;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String path = path(context.getUriInfo());
        if (router.takes(path)) {
            HttpResponse answer = router.handle(read(context, path));
            context.abortWith(response(answer, context.getMethod()));
        }
    }

    private static String path(UriInfo uri) {
        String base = uri.getBaseUri().getRawPath();
        String path = uri.getRequestUri().getRawPath();
        return path.startsWith(base) ? path.substring(base.length() - 1) : path;
    }

    private static HttpRequest read(ContainerRequestContext context, String path) {
        List<Headers.Line> lines = new ArrayList<>();
        context.getHeaders().forEach((name, values) -> values.forEach(value -> lines.add(new Headers.Line(name, value))));
        String query = context.getUriInfo().getRequestUri().getRawQuery();
        return new HttpRequest(
                    context.getMethod(),
                    path,
                    query == null ? "" : query,
                    new Headers(lines),
                    context.getEntityStream());
    }

    private static Response response(HttpResponse answer, String method) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().lines().forEach(line -> response.header(line.name(), line.value()));
        if (isEmpty(answer, method)) {
            answer.close();
            return response.build();
        }
        return response.entity((StreamingOutput) answer::writeTo).build();
    }

    private static boolean isEmpty(HttpResponse answer, String method) {
        return method.equals("HEAD")
                    || answer.status() == 204
                    || answer.status() == 304
                    || answer.headers().first("Content-Length").filter("0"::equals).isPresent();
    }
}
