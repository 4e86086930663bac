package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Response;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes responses. */
final class ResponseReader {

    private static final Pattern STATUS = Pattern.compile("[1-5](?:[0-9][0-9]|XX)|DEFAULT");

    private final OperationContext context;
    private final ContentReader contents;
    private final ParameterReader parameters;

    ResponseReader(OperationContext context) {
        this.context = context;
        this.contents = new ContentReader(context);
        this.parameters = new ParameterReader(context);
    }

    /** The responses of an operation, by status. */
    List<Response> read(ObjectNode operation) {
        List<Response> responses = new ArrayList<>();
        context.fields()
                .object(operation, "responses")
                .ifPresent(byStatus -> byStatus.forEach((status, node) -> {
                    if (!status.startsWith("x-")) {
                        status(status, node)
                                .ifPresent(known -> context.resolve(node)
                                        .ifPresent(response -> responses.add(response(known, response))));
                    }
                }));
        return List.copyOf(responses);
    }

    private Optional<String> status(String status, Node at) {
        String upper = status.toUpperCase(Locale.ROOT);
        if (!STATUS.matcher(upper).matches()) {
            context.report(DiagnosticCode.UNKNOWN_STATUS, at, status);
            return Optional.empty();
        }
        if (upper.startsWith("1")) {
            context.report(DiagnosticCode.UNSUPPORTED_STATUS, at, status);
            return Optional.empty();
        }
        return Optional.of(upper.equals("DEFAULT") ? "default" : upper);
    }

    private Response response(String status, ObjectNode response) {
        if (response.has("links")) {
            context.context().reportName(DiagnosticCode.LINKS_NOT_GENERATED, response, "links");
        }
        List<Parameter> headers = new ArrayList<>();
        context.fields()
                .object(response, "headers")
                .ifPresent(all -> all.forEach((name, node) -> {
                    // OpenAPI: the media type says what Content-Type is
                    if (!name.equalsIgnoreCase("Content-Type")) {
                        context.resolve(node).ifPresent(header -> headers.add(parameters.header(name, header)));
                    }
                }));
        return new Response(
                status,
                List.copyOf(headers),
                contents.content(response),
                context.documentation(response),
                response.location());
    }
}
