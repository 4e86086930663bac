package io.plumbline.generator.openapi.operation;

import io.plumbline.generator.model.Parameter.In;
import io.plumbline.generator.model.Parameter.Style;
import io.plumbline.generator.model.Parameter.StyleName;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how parameters are spelled. */
final class Styles {

    private static final Map<String, StyleName> NAMES = Map.of(
            "simple", StyleName.SIMPLE,
            "label", StyleName.LABEL,
            "matrix", StyleName.MATRIX,
            "form", StyleName.FORM,
            "spaceDelimited", StyleName.SPACE_DELIMITED,
            "pipeDelimited", StyleName.PIPE_DELIMITED,
            "deepObject", StyleName.DEEP_OBJECT);
    private static final Map<In, Set<StyleName>> ALLOWED = Map.of(
            In.PATH, Set.of(StyleName.SIMPLE, StyleName.LABEL, StyleName.MATRIX),
            In.QUERY,
                    Set.of(StyleName.FORM, StyleName.SPACE_DELIMITED, StyleName.PIPE_DELIMITED, StyleName.DEEP_OBJECT),
            In.HEADER, Set.of(StyleName.SIMPLE),
            In.COOKIE, Set.of(StyleName.FORM));

    private final OperationContext context;

    Styles(OperationContext context) {
        this.context = context;
    }

    /** The style of a parameter that does not name one. */
    static Style byDefault(In in) {
        boolean form = in == In.QUERY || in == In.COOKIE;
        return new Style(form ? StyleName.FORM : StyleName.SIMPLE, form, false);
    }

    /** The style of a parameter. */
    Style read(ObjectNode parameter, In in) {
        StyleName name = context.fields()
                .text(parameter, "style")
                .flatMap(text -> named(text, in, parameter))
                .orElse(byDefault(in).name());
        Optional<Boolean> explode = context.fields().optionalFlag(parameter, "explode");
        boolean reserved = context.fields().flag(parameter, "allowReserved");
        if (reserved) {
            context.context().reportName(DiagnosticCode.ALLOW_RESERVED, parameter, "allowReserved");
        }
        return new Style(name, explode.orElse(name == StyleName.FORM), reserved);
    }

    private Optional<StyleName> named(String text, In in, ObjectNode parameter) {
        Optional<StyleName> name =
                Optional.ofNullable(NAMES.get(text)).filter(ALLOWED.getOrDefault(in, Set.of())::contains);
        if (name.isEmpty()) {
            context.report(
                    DiagnosticCode.STYLE_NOT_ALLOWED, parameter.get("style").orElse(parameter), text, in);
        }
        return name;
    }
}
