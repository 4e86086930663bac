package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes strings and numbers within the limits of schemas, at their edges more often than not. */
final class Scalars {

    private static final Map<String, List<String>> FORMATS = Map.ofEntries(
            Map.entry("date-time", List.of("2024-02-29T23:59:59Z", "1999-12-31T00:00:00.5+02:00")),
            Map.entry("date", List.of("2024-02-29", "1970-01-01")),
            Map.entry("uuid", List.of("123e4567-e89b-12d3-a456-426614174000")),
            Map.entry("uri", List.of("https://example.com/a?b=c#d", "urn:example:x")),
            Map.entry("url", List.of("https://example.com/")),
            Map.entry("email", List.of("a@example.com")),
            Map.entry("ipv4", List.of("192.0.2.1")),
            Map.entry("ipv6", List.of("2001:db8::1")),
            Map.entry("hostname", List.of("example.com")),
            Map.entry("byte", List.of("", "aGVsbG8=")));
    private static final List<String> LETTERS = List.of("a", "B", "7", " ", "-", "é", "中", "😀", "\"", "/");

    private final Random random;

    Scalars(Random random) {
        this.random = random;
    }

    JsonNode string(List<JsonNode> parts, @Nullable JsonNode sample) {
        for (JsonNode part : parts) {
            List<String> known = FORMATS.get(part.path("format").asText());
            if (known != null) {
                return TextNode.valueOf(known.get(random.nextInt(known.size())));
            }
            if (part.has("pattern") && sample != null) {
                return sample;
            }
        }
        int least = limit(parts, "minLength", 0, true);
        int most = limit(parts, "maxLength", least + 8, false);
        int length = random.nextInt(3) == 0 ? most : least + random.nextInt(Math.max(1, most - least + 1));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(length, 300); i++) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return TextNode.valueOf(text.toString());
    }

    JsonNode number(List<JsonNode> parts, boolean whole) {
        BigDecimal least = bound(parts, "minimum", "exclusiveMinimum", true);
        BigDecimal most = bound(parts, "maximum", "exclusiveMaximum", false);
        BigDecimal low = least != null ? least : most != null ? most.subtract(BigDecimal.TEN) : BigDecimal.ZERO;
        BigDecimal high = most != null ? most : low.add(BigDecimal.valueOf(100));
        BigDecimal value = switch (random.nextInt(3)) {
            case 0 -> low;
            case 1 -> high;
            default -> low.add(high.subtract(low).multiply(BigDecimal.valueOf(random.nextDouble())));
        };
        if (whole) {
            BigInteger integer = value.setScale(0, RoundingMode.FLOOR).toBigInteger();
            return random.nextInt(9) == 0
                    ? DecimalNode.valueOf(new BigDecimal(integer).setScale(1))
                    : BigIntegerNode.valueOf(integer);
        }
        return DecimalNode.valueOf(value.setScale(Math.min(value.scale(), 4), RoundingMode.FLOOR));
    }

    private static @Nullable BigDecimal bound(List<JsonNode> parts, String limit, String exclusive, boolean lower) {
        BigDecimal bound = null;
        for (JsonNode part : parts) {
            for (String keyword : List.of(limit, exclusive)) {
                JsonNode stated = part.path(keyword);
                if (stated.isNumber()) {
                    BigDecimal own = stated.decimalValue();
                    bound = bound == null ? own : lower ? bound.max(own) : bound.min(own);
                }
            }
        }
        return bound;
    }

    /** The strictest limit of a kind, or {@code absent}. */
    static int limit(List<JsonNode> parts, String keyword, int absent, boolean lower) {
        int limit = absent;
        boolean found = false;
        for (JsonNode part : parts) {
            JsonNode stated = part.path(keyword);
            if (stated.isNumber()) {
                int own = (int) Math.min(stated.asDouble(), 1_000_000);
                limit = !found ? own : lower ? Math.max(limit, own) : Math.min(limit, own);
                found = true;
            }
        }
        return limit;
    }
}
