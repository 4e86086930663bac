package io.plumbline.generator.openapi.schema;

import io.plumbline.generator.model.Literal;
import io.plumbline.generator.openapi.syntax.ArrayNode;
import io.plumbline.generator.openapi.syntax.BooleanNode;
import io.plumbline.generator.openapi.syntax.Node;
import io.plumbline.generator.openapi.syntax.NumberNode;
import io.plumbline.generator.openapi.syntax.ObjectNode;
import io.plumbline.generator.openapi.syntax.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON values that a contract spells out. */
public final class Literals {

    private Literals() {}

    /** The value of a node. */
    public static Literal of(Node node) {
        return new Literal(value(node));
    }

    /** The value of a node as compact JSON text. */
    public static String json(Literal literal) {
        return literal.value() instanceof String text ? quote(text) : literal.toString();
    }

    /** A value as JSON text. */
    static String json(Node node) {
        if (node instanceof ObjectNode object) {
            return object.names().stream()
                    .map(name -> quote(name) + ":" + json(object.get(name).orElseThrow()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof ArrayNode array) {
            return array.elements().stream().map(Literals::json).collect(Collectors.joining(",", "[", "]"));
        }
        Object value = value(node);
        if (value instanceof String text) {
            return quote(text);
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }

    private static @Nullable Object value(Node node) {
        if (node instanceof ObjectNode object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            object.forEach((name, value) -> map.put(name, value(value)));
            return Collections.unmodifiableMap(map);
        }
        if (node instanceof ArrayNode array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.elements().forEach(element -> list.add(value(element)));
            return Collections.unmodifiableList(list);
        }
        if (node instanceof StringNode string) {
            return string.value();
        }
        if (node instanceof BooleanNode bool) {
            return bool.value();
        }
        return node instanceof NumberNode number ? number(number) : null;
    }

    private static Object number(NumberNode number) {
        return number.isWhole() ? number.value().toBigInteger() : number.value();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
