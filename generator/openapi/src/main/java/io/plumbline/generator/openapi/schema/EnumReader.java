package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.EnumValue;
import io.plumbline.generator.model.Type.ScalarKind;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.Enumerations.Entry;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NumberNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes enumerations of listed values. */
final class EnumReader {

    private final SchemaContext context;
    private final Typing typing;
    private final Enumerations enumerations;

    EnumReader(SchemaContext context, Typing typing, Enumerations enumerations) {
        this.context = context;
        this.typing = typing;
        this.enumerations = enumerations;
    }

    /** The enumeration that a schema is. */
    Type read(Conjunction conjunction) {
        List<Entry> entries = enumerations.entries(conjunction);
        conjunction.all("enum").stream()
                .filter(list ->
                        list instanceof ArrayNode array && array.elements().isEmpty())
                .forEach(list -> context.report(DiagnosticCode.EMPTY_ENUM, list));
        Set<SchemaType> types = typing.types(conjunction);
        List<EnumValue> values = values(entries, entry -> fit(entry.value(), types));
        if (values.isEmpty()) {
            // no value is of the type: it is the type then that is wrong
            values = values(entries, entry -> Optional.of(Literals.of(entry.value())));
        }
        return new Type.Enumeration(base(values), values, enumerations.isExtensible(conjunction));
    }

    private List<EnumValue> values(List<Entry> entries, Function<Entry, Optional<Literal>> reading) {
        Map<Object, EnumValue> values = new LinkedHashMap<>();
        for (Entry entry : entries) {
            reading.apply(entry).ifPresent(literal -> {
                EnumValue value = new EnumValue(literal, entry.name(), entry.description());
                if (values.putIfAbsent(comparable(literal), value) != null) {
                    context.report(DiagnosticCode.ENUM_VALUE_REPEATED, entry.value(), literal);
                }
            });
        }
        return List.copyOf(values.values());
    }

    /** The value as the type has it: a text for a number that lost its quotes, and the other way round. */
    private Optional<Literal> fit(Node value, Set<SchemaType> types) {
        if (types.contains(typeOf(value))) {
            return Optional.of(Literals.of(value));
        }
        Optional<Literal> meant = types.equals(EnumSet.of(SchemaType.STRING)) ? asText(value) : asNumber(value, types);
        context.report(DiagnosticCode.ENUM_VALUE_TYPE, value, Literals.json(value), value.kind());
        return meant;
    }

    private static Optional<Literal> asText(Node value) {
        if (value instanceof NumberNode number) {
            return Optional.of(new Literal(number.text()));
        }
        return value instanceof BooleanNode bool
                ? Optional.of(new Literal(Boolean.toString(bool.value())))
                : Optional.empty();
    }

    private static Optional<Literal> asNumber(Node value, Set<SchemaType> types) {
        boolean digits = value instanceof StringNode text && text.value().matches("-?[0-9]{1,18}");
        return digits && types.contains(SchemaType.INTEGER)
                ? Optional.of(new Literal(new java.math.BigInteger(((StringNode) value).value())))
                : Optional.empty();
    }

    private static SchemaType typeOf(Node value) {
        if (value instanceof NumberNode number) {
            return number.isWhole() ? SchemaType.INTEGER : SchemaType.FRACTION;
        }
        return value instanceof StringNode ? SchemaType.STRING : SchemaType.BOOLEAN;
    }

    private static Object comparable(Literal literal) {
        Object value = literal.value();
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : String.valueOf(value) + (value instanceof String ? "s" : "b");
    }

    private static Optional<ScalarKind> base(List<EnumValue> values) {
        Set<ScalarKind> kinds = EnumSet.noneOf(ScalarKind.class);
        values.forEach(value -> kinds.add(kind(value.value().value())));
        if (kinds.equals(EnumSet.of(ScalarKind.INTEGER, ScalarKind.NUMBER))) {
            return Optional.of(ScalarKind.NUMBER);
        }
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    private static ScalarKind kind(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof String) {
            return ScalarKind.STRING;
        }
        if (value instanceof Boolean) {
            return ScalarKind.BOOLEAN;
        }
        return value instanceof BigDecimal ? ScalarKind.NUMBER : ScalarKind.INTEGER;
    }
}
