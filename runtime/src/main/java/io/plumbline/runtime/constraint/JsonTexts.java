package io.plumbline.runtime.constraint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of values, each written as JSON text, as the schema keywords {@code enum} and {@code const} need it.
 *
 * <p>Two lists are equal when their texts are. What the texts mean is read once, when it is first asked for.
 */
public final class JsonTexts {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<String> texts;
    private volatile @Nullable Set<JsonKey> values;

    /** A list of JSON texts, which are not read yet. */
    public JsonTexts(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /** The texts as they were given. */
    public List<String> texts() {
        return texts;
    }

    /** Whether the value equals one of the list by JSON's equality; false for all where a text is not JSON. */
    public boolean contains(@Nullable Object value) {
        return values().contains(JsonKey.of(value));
    }

    /** Whether the two lists have a value in common. */
    boolean containsAny(JsonTexts others) {
        return others.values().stream().anyMatch(values()::contains);
    }

    /** The first text that is not JSON, or null. */
    @Nullable
    String malformed() {
        for (String text : texts) {
            try {
                parse(text);
            } catch (IOException e) {
                return text;
            }
        }
        return null;
    }

    /** What the texts stand for, in their order; none where one of them is not JSON. */
    List<@Nullable Object> parsed() {
        List<@Nullable Object> parsed = new ArrayList<>();
        for (String text : texts) {
            try {
                parsed.add(parse(text));
            } catch (IOException e) {
                return List.of();
            }
        }
        return parsed;
    }

    private Set<JsonKey> values() {
        Set<JsonKey> read = values;
        if (read == null) {
            read = new LinkedHashSet<>();
            for (String text : texts) {
                try {
                    read.add(JsonKey.of(parse(text)));
                } catch (IOException e) {
                    return Set.of();
                }
            }
            values = read;
        }
        return read;
    }

    /** The value that a JSON text stands for. */
    static @Nullable Object parse(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = read(parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one JSON value");
            }
            return value;
        }
    }

    private static @Nullable Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<@Nullable Object> readArray(JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return items;
    }

    private static Map<String, @Nullable Object> readObject(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            properties.put(name, read(parser));
        }
        return properties;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof JsonTexts other && texts.equals(other.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
