package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.MediaType;
import io.plumbline.generator.model.RequestBody;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes bodies. */
final class ContentReader {

    private final OperationContext context;
    private final EncodingReader encodings;

    ContentReader(OperationContext context) {
        this.context = context;
        this.encodings = new EncodingReader(context);
    }

    /** The body that an operation takes. */
    Optional<RequestBody> requestBody(ObjectNode operation) {
        return operation
                .get("requestBody")
                .flatMap(context::resolve)
                .map(body -> new RequestBody(
                        context.fields().flag(body, "required"),
                        content(body),
                        context.documentation(body),
                        body.location()));
    }

    /** The media types under {@code content}. */
    List<MediaType> content(ObjectNode holder) {
        List<MediaType> types = new ArrayList<>();
        context.fields()
                .object(holder, "content")
                .ifPresent(content -> content.forEach((range, node) -> {
                    Optional<ObjectNode> media = context.resolve(node);
                    Optional<TypeUse> use =
                            media.flatMap(object -> object.get("schema")).map(context::use);
                    media.ifPresent(object -> context.schemas().samples().ofHolder(object, use));
                    types.add(
                            new MediaType(range, use, media.map(encodings::read).orElse(Map.of())));
                }));
        return List.copyOf(types);
    }
}
