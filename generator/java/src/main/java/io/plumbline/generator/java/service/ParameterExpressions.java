package io.plumbline.generator.java.service;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Parameter;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the expressions of the runtime's {@link io.plumbline.runtime.http.Parameter} values. */
final class ParameterExpressions {

    private final ParameterShapes shapes;
    private final JavaTypes types;

    ParameterExpressions(ApiModel model, JavaTypes types) {
        this.shapes = new ParameterShapes(model);
        this.types = types;
    }

    /** The parameter, which is one of all those of its operation. */
    CodeBlock of(RequestParts.Part part, Collection<Parameter> all) {
        Parameter parameter = part.source();
        CodeBlock codec =
                CodecExpressions.inInitializer(types.use(part.property().use()));
        CodeBlock place = CodeBlock.of(
                "$T.$L", Place.class, Place.valueOf(parameter.in().name()).name());
        CodeBlock name = StringLiteral.of(parameter.property().name());
        CodeBlock required = CodeBlock.of(parameter.property().required() ? "\n.asRequired()" : "");
        return parameter.contentType().isPresent()
                ? CodeBlock.of("$T.json($>\n$L,\n$L,\n$L)$L$<", HttpTypes.PARAMETER, place, name, codec, required)
                : CodeBlock.of(
                        "$T.of($>\n$L,\n$L,\n$L,\n$L)$L$<",
                        HttpTypes.PARAMETER,
                        place,
                        name,
                        form(parameter, all),
                        codec,
                        required);
    }

    private CodeBlock form(Parameter parameter, Collection<Parameter> all) {
        return CodeBlock.of(
                "new $T($T.$L, $L, $L)",
                io.plumbline.runtime.http.Parameter.Form.Styled.class,
                Style.class,
                Style.valueOf(parameter.style().name().name()).name(),
                parameter.style().explode(),
                shape(shapes.of(parameter, all)));
    }

    /** The shape itself. */
    static CodeBlock shape(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            List<CodeBlock> kinds = scalar.kinds().stream()
                    .map(kind -> CodeBlock.of("$T.$L", Lexical.class, kind.name()))
                    .toList();
            return CodeBlock.of("$T.of($L)", Shape.Scalar.class, CodeBlock.join(kinds, ", "));
        }
        if (shape instanceof Shape.Array array) {
            return CodeBlock.of("new $T($L)", Shape.Array.class, shape(array.element()));
        }
        if (shape instanceof Shape.Choice choice) {
            List<CodeBlock> alternatives = choice.alternatives().stream()
                    .map(ParameterExpressions::shape)
                    .toList();
            return CodeBlock.of(
                    "new $T($T.of($L))", Shape.Choice.class, List.class, CodeBlock.join(alternatives, ", "));
        }
        return shape instanceof Shape.Fields fields ? fields(fields) : CodeBlock.of("new $T()", Shape.Document.class);
    }

    private static CodeBlock fields(Shape.Fields fields) {
        CodeBlock properties = properties(fields.properties());
        if (fields.foreign().isEmpty()) {
            return CodeBlock.of("new $T($L, $L)", Shape.Fields.class, properties, shape(fields.others()));
        }
        CodeBlock foreign =
                fields.foreign().get().stream().sorted().map(StringLiteral::of).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.apartFrom($T.of($L), $L, $L)",
                Shape.Fields.class,
                Set.class,
                foreign,
                properties,
                shape(fields.others()));
    }

    private static CodeBlock properties(Map<String, ? extends Shape> properties) {
        List<CodeBlock> entries = properties.entrySet().stream()
                .map(entry -> CodeBlock.of(
                        "$T.entry($L, $L)", Map.class, StringLiteral.of(entry.getKey()), shape(entry.getValue())))
                .toList();
        return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ", "));
    }
}
