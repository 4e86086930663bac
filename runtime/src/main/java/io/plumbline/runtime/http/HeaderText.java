package io.plumbline.runtime.http;

import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes typed values as header texts, in OpenAPI's style {@code simple}. */
public final class HeaderText {

    private HeaderText() {}

    /**
     * The headers and one more line, or none more where the value is null.
     *
     * @param explode whether the properties of an object are spelled {@code name=value} instead of {@code name,value}
     */
    public static <T> Headers add(Headers headers, String name, boolean explode, Codec<T> codec, @Nullable T value) {
        return value == null ? headers : headers.with(name, text(Json.toTree(codec, value), explode));
    }

    /** The headers and one more line that holds a JSON document, or none more where the value is null. */
    public static <T> Headers addJson(Headers headers, String name, Codec<T> codec, @Nullable T value) {
        return value == null ? headers : headers.with(name, Json.writeString(codec, value));
    }

    private static String text(@Nullable Object tree, boolean explode) {
        if (tree instanceof List<?> elements) {
            return elements.stream().map(HeaderText::scalar).collect(Collectors.joining(","));
        }
        if (tree instanceof Map<?, ?> members) {
            String between = explode ? "=" : ",";
            return members.entrySet().stream()
                    .map(member -> member.getKey() + between + scalar(member.getValue()))
                    .collect(Collectors.joining(","));
        }
        return scalar(tree);
    }

    /** The text of a scalar, numbers with all their digits. */
    static String scalar(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
