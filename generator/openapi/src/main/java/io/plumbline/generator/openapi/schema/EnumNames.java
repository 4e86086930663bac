package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.Enumerations.Entry;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names and descriptions that vendor keywords give to the values of {@code enum}, in its order. */
final class EnumNames {

    private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames", "x-enum-names");
    private static final List<String> DESCRIPTIONS = List.of("x-enum-descriptions", "x-enumDescriptions");

    private EnumNames() {}

    /** The listed values with what is said of them. */
    static List<Entry> entries(Atom atom, ArrayNode values, SchemaContext context) {
        List<String> names = beside(atom, NAMES, values, context);
        List<String> descriptions = beside(atom, DESCRIPTIONS, values, context);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.elements().size(); i++) {
            entries.add(new Entry(values.elements().get(i), names.get(i), descriptions.get(i)));
        }
        return entries;
    }

    /** The values as JSON texts. */
    static Set<String> texts(List<Entry> entries) {
        return entries.stream().map(entry -> Literals.json(entry.value())).collect(Collectors.toSet());
    }

    private static List<String> beside(Atom atom, List<String> keywords, ArrayNode values, SchemaContext context) {
        for (String keyword : keywords) {
            if (atom.get(keyword).orElse(null) instanceof ArrayNode texts) {
                if (texts.elements().size() == values.elements().size()) {
                    return texts.elements().stream().map(EnumNames::text).toList();
                }
                context.report(DiagnosticCode.ENUM_NAMES_MISMATCH, texts, keyword);
            }
        }
        return values.elements().stream().map(value -> "").toList();
    }

    private static String text(Node node) {
        return node instanceof StringNode string ? string.value() : "";
    }
}
