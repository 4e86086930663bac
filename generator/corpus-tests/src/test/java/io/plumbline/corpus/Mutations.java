package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one thing somewhere in a value, as mistakes do. */
final class Mutations {

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** A copy of the value with one thing changed. */
    JsonNode change(JsonNode value) {
        JsonNode copy = value.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        if (containers.isEmpty()) {
            return other(copy);
        }
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            change(object);
        } else if (container instanceof ArrayNode array) {
            change(array);
        }
        return copy;
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set("surplus", IntNode.valueOf(1));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, other(object.get(name)));
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty()) {
            array.add(NullNode.instance);
            return;
        }
        int index = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            default -> array.set(index, other(array.get(index)));
        }
    }

    private JsonNode other(JsonNode value) {
        int choice = random.nextInt(8);
        if (choice < 4 && value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return DecimalNode.valueOf(
                    switch (choice) {
                        case 0 -> number.add(BigDecimal.ONE);
                        case 1 -> number.subtract(BigDecimal.ONE);
                        case 2 -> number.add(new BigDecimal("0.5"));
                        default -> number.negate();
                    });
        }
        if (choice < 4 && value.isTextual()) {
            String text = value.asText();
            return TextNode.valueOf(
                    switch (choice) {
                        case 0 -> text + "x";
                        case 1 -> text.isEmpty() ? "x" : text.substring(0, text.offsetByCodePoints(0, 1));
                        case 2 -> text.repeat(3);
                        default -> "";
                    });
        }
        return switch (choice % 4) {
            case 0 -> NullNode.instance;
            case 1 -> TextNode.valueOf("other");
            case 2 -> IntNode.valueOf(7);
            default -> BooleanNode.TRUE;
        };
    }

    private static void collect(JsonNode value, List<JsonNode> containers) {
        if (value.isContainerNode()) {
            containers.add(value);
            value.forEach(child -> collect(child, containers));
        }
    }
}
