package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.SchemaContext;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.JsonType;
import io.plumbline.runtime.constraint.Keywords;
import io.plumbline.runtime.constraint.Vocabulary;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Limits for values of a type that the schema's own {@code type} does not allow, such as {@code maximum} of a string.
 */
final class PointlessKeywords implements SchemaRule {

    @Override
    public void check(ObjectNode schema, SchemaContext context) {
        Optional<Node> type = schema.get("type");
        if (type.isEmpty()) {
            return;
        }
        Set<JsonType> types = types(type.get());
        for (String keyword : schema.names()) {
            Set<JsonType> judged = judged(keyword);
            if (!types.isEmpty() && !judged.isEmpty() && Collections.disjoint(types, judged)) {
                context.reportName(DiagnosticCode.POINTLESS_KEYWORD, schema, keyword, keyword, names(types));
            }
        }
    }

    /** The types that a keyword has something to say about, none where it is no constraint of one. */
    private static Set<JsonType> judged(String keyword) {
        return Vocabulary.FAMILIES.stream()
                .flatMap(family -> family.keywords().stream()
                        .filter(known -> known.name().equals(keyword))
                        .flatMap(known ->
                                family.reader().apply(new Keywords(Map.of(keyword, limit(known.kind())))).stream()))
                .findFirst()
                .map(Constraint::types)
                .orElse(Set.of());
    }

    private static Object limit(io.plumbline.runtime.constraint.Keyword.Kind kind) {
        return switch (kind) {
            case NUMBER, COUNT -> java.math.BigDecimal.ONE;
            case FLAG -> true;
            case TEXT -> "x";
            case VALUE -> "1";
            case VALUES -> List.of("1");
        };
    }

    private static Set<JsonType> types(Node type) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        List<Node> names = type instanceof ArrayNode array ? array.elements() : List.of(type);
        for (Node name : names) {
            if (name instanceof StringNode text) {
                named(text.value()).ifPresent(types::add);
            }
        }
        types.remove(JsonType.NULL);
        return types;
    }

    private static Optional<JsonType> named(String name) {
        String upper = name.equals("integer") ? "NUMBER" : name.toUpperCase(Locale.ROOT);
        return EnumSet.allOf(JsonType.class).stream()
                .filter(type -> type.name().equals(upper))
                .findFirst();
    }

    private static String names(Set<JsonType> types) {
        return String.join(
                " or ",
                types.stream().map(type -> type.name().toLowerCase(Locale.ROOT)).toList());
    }
}
