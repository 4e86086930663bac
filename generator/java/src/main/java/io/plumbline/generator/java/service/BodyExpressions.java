package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.JavaTypes;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Style;
import java.util.List;
import java.util.Map;

/** Writes the expressions of the runtime's {@link io.plumbline.runtime.http.RequestBody} values. */
final class BodyExpressions {

    private final ApiModel model;
    private final JavaTypes types;

    BodyExpressions(ApiModel model, JavaTypes types) {
        this.model = model;
        this.types = types;
    }

    /** The Java type of the body's values. */
    TypeName type(RequestParts.Body body) {
        return TypeNames.plain(types.use(body.use())).box();
    }

    CodeBlock of(RequestParts.Body body) {
        BodyVariant first = body.variants().get(0);
        if (body.types().isEmpty() && first.isJson()) {
            return CodeBlock.of(
                    "new $T<>($L, $T.of($L), $L)",
                    HttpTypes.REQUEST_BODY,
                    body.property().required(),
                    List.class,
                    literals(first.forms().stream()
                            .flatMap(form -> form.wireTypes().stream())
                            .distinct()
                            .toList()),
                    codec(body.use()));
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.<$T>of($L)$>",
                        HttpTypes.REQUEST_BODY,
                        type(body),
                        body.property().required());
        for (BodyVariant variant : body.variants()) {
            for (BodyVariant.Form form : variant.forms()) {
                code.add("\n.or($L$L)", alternative(variant.use(), form), wrap(body, variant));
            }
        }
        return code.add("$<").build();
    }

    private static CodeBlock wrap(RequestParts.Body body, BodyVariant variant) {
        ClassName type = body.types().get(variant);
        return type == null ? CodeBlock.of("") : CodeBlock.of(".as($T::new)", type);
    }

    private CodeBlock alternative(TypeUse use, BodyVariant.Form form) {
        CodeBlock consumes = literals(form.wireTypes());
        return switch (form.kind()) {
            case JSON -> CodeBlock.of("$T.json($L, $L)", BodyAlternative.class, codec(use), consumes);
            case TEXT ->
                CodeBlock.of(
                        "$T.text($L, $L, $L)",
                        BodyAlternative.class,
                        ParameterExpressions.shape(new Bodies(model).scalar(use.type())),
                        codec(use),
                        consumes);
            case FORM ->
                CodeBlock.of(
                        "$T.form($L, $L, $L)",
                        BodyAlternative.class,
                        fields(FieldFinder.find(model, use.type(), form.source().encodings())),
                        codec(use),
                        consumes);
            case CONTENT -> CodeBlock.of("$T.content($L)", BodyAlternative.class, consumes);
        };
    }

    private CodeBlock codec(TypeUse use) {
        return CodecExpressions.inInitializer(types.use(use));
    }

    private static CodeBlock literals(List<String> texts) {
        return texts.stream().map(StringLiteral::of).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock fields(Fields fields) {
        CodeBlock known = fields.known().entrySet().stream()
                .map(entry -> CodeBlock.of(
                        "$T.entry($L, $L)", Map.class, StringLiteral.of(entry.getKey()), field(entry.getValue())))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                fields.known().isEmpty() ? "new $T($T.of($L), $L)" : "new $T($T.ofEntries($>\n$L$<), $L)",
                Fields.class,
                Map.class,
                known,
                field(fields.others()));
    }

    private static CodeBlock field(Field field) {
        if (field instanceof Field.Styled styled) {
            return CodeBlock.of(
                    "$T.styled($T.$L, $L, $L)",
                    Field.class,
                    Style.class,
                    styled.style().name(),
                    styled.explode(),
                    ParameterExpressions.shape(styled.shape()));
        }
        Field.Typed typed = (Field.Typed) field;
        CodeBlock count = switch (typed.count()) {
            case ONE -> CodeBlock.of("");
            case MANY -> CodeBlock.of(".repeated()");
            case ONE_OR_MANY -> CodeBlock.of(".perhapsRepeated()");
        };
        CodeBlock in =
                typed.mediaTypes().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".in($L)", literals(typed.mediaTypes()));
        return CodeBlock.of("$L$L$L", value(typed.content()), count, in);
    }

    private static CodeBlock value(Field.Value value) {
        CodeBlock kinds = value.text().stream()
                .sorted()
                .map(kind -> CodeBlock.of("$T.$L", Lexical.class, kind.name()))
                .collect(CodeBlock.joining(", "));
        if (value.file()) {
            boolean only = value.text().isEmpty() && !value.document();
            return only
                    ? CodeBlock.of("$T.file()", Field.class)
                    : CodeBlock.of(
                            "$T.fileOr($L$L)",
                            Field.class,
                            value.document(),
                            kinds.isEmpty() ? kinds : CodeBlock.of(", $L", kinds));
        }
        if (value.document()) {
            return value.text().isEmpty()
                    ? CodeBlock.of("$T.json()", Field.class)
                    : CodeBlock.of("$T.textOrJson($L)", Field.class, kinds);
        }
        return CodeBlock.of("$T.text($L)", Field.class, kinds);
    }
}
