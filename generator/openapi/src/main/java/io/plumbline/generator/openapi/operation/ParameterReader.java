package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Documentation;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Parameter;
import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.Parameter.Style;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Property.Access;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.ScalarKind;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes parameters and headers. */
final class ParameterReader {

    private static final Map<String, In> PLACES =
            Map.of("path", In.PATH, "query", In.QUERY, "header", In.HEADER, "cookie", In.COOKIE);

    private final OperationContext context;
    private final Styles styles;

    ParameterReader(OperationContext context) {
        this.context = context;
        this.styles = new Styles(context);
    }

    /** The place of a parameter, empty and reported where it is none. */
    Optional<In> place(ObjectNode parameter) {
        String in = context.fields().requiredText(parameter, "in");
        Optional<In> place = Optional.ofNullable(PLACES.get(in.toLowerCase(Locale.ROOT)));
        if (place.isEmpty() && !in.isEmpty()) {
            context.report(DiagnosticCode.UNKNOWN_PARAMETER_PLACE, parameter, in);
        }
        return place;
    }

    /** A parameter that stands at a place. */
    Parameter parameter(ObjectNode parameter, In in) {
        String name = context.fields().requiredText(parameter, "name");
        boolean required = context.fields().flag(parameter, "required");
        if (in == In.PATH && !required) {
            context.report(DiagnosticCode.PATH_PARAMETER_OPTIONAL, parameter, name);
        }
        return read(parameter, in, name, required || in == In.PATH);
    }

    /** A header of a response. */
    Parameter header(String name, ObjectNode header) {
        return read(header, In.HEADER, name, context.fields().flag(header, "required"));
    }

    /** A path parameter that the path names and nobody describes: any text. */
    Parameter undeclared(String name, ObjectNode operation) {
        TypeUse text = TypeUse.of(new Type.Scalar(ScalarKind.STRING, "", ""));
        Property property = new Property(
                name,
                text,
                true,
                Optional.<Literal>empty(),
                Optional.<Literal>empty(),
                Access.READ_WRITE,
                "",
                Documentation.NONE,
                operation.location());
        return new Parameter(In.PATH, Styles.byDefault(In.PATH), property, Optional.empty());
    }

    private Parameter read(ObjectNode holder, In in, String name, boolean required) {
        Optional<ObjectNode> content =
                context.fields().object(holder, "content").filter(object -> !object.isEmpty());
        Optional<String> mediaType = content.map(object -> object.names().get(0));
        Optional<Node> schema = content.isPresent()
                ? content.get()
                        .get(mediaType.orElseThrow())
                        .flatMap(context::resolve)
                        .flatMap(media -> media.get("schema"))
                : holder.get("schema");
        if (schema.isEmpty()) {
            context.report(DiagnosticCode.PARAMETER_WITHOUT_SCHEMA, holder, name);
        }
        Property property = schema.map(node -> described(holder, name, node, required))
                .orElseGet(() -> describe(undeclared(name, holder).property(), holder, required));
        context.schemas().samples().ofHolder(holder, Optional.of(property.use()));
        Style style = content.isPresent() ? Styles.byDefault(in) : styles.read(holder, in);
        boolean text = property.use().type() instanceof Type.Scalar;
        // a scalar as text is what its schema alone would make of it
        return new Parameter(in, style, property, mediaType.filter(type -> !(text && isPlainText(type))));
    }

    private static boolean isPlainText(String mediaType) {
        return mediaType.split(";", 2)[0].strip().equalsIgnoreCase("text/plain");
    }

    private Property described(ObjectNode holder, String name, Node schema, boolean required) {
        return describe(context.properties().read(name, List.of(schema), required), holder, required);
    }

    private Property describe(Property property, ObjectNode holder, boolean required) {
        Documentation own = context.documentation(holder);
        boolean silent = own.description().isEmpty();
        Documentation documentation = new Documentation(
                own.summary(),
                silent ? property.documentation().description() : own.description(),
                own.deprecated() || property.documentation().deprecated());
        String override = context.fields().text(holder, "x-java-name").orElse(property.nameOverride());
        return new Property(
                property.name(),
                property.use(),
                required,
                property.defaultValue(),
                property.constant(),
                Access.READ_WRITE,
                override,
                documentation,
                holder.location());
    }
}
