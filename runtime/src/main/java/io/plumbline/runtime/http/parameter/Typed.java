package io.plumbline.runtime.http.parameter;

import io.plumbline.runtime.constraint.Echo;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes JSON values of texts, as their shapes say. */
final class Typed {

    private final List<Violation> violations;

    /** Adds what is wrong to {@code violations}. */
    Typed(List<Violation> violations) {
        this.violations = violations;
    }

    @Nullable
    Object value(Shape shape, Object untyped, String pointer) {
        if (shape instanceof Shape.Array array && untyped instanceof List<?> texts) {
            return elements(array, texts, pointer);
        }
        if (shape instanceof Shape.Fields fields && untyped instanceof Map<?, ?> texts) {
            return members(fields, texts, pointer);
        }
        String text = String.valueOf(untyped);
        return shape instanceof Shape.Scalar scalar ? scalar(scalar, text, pointer) : document(text, pointer);
    }

    private List<Object> elements(Shape.Array array, List<?> texts, String pointer) {
        List<Object> values = new ArrayList<>(texts.size());
        for (Object text : texts) {
            values.add(scalar(array.element(), String.valueOf(text), pointer + "/" + values.size()));
        }
        return values;
    }

    private Map<String, @Nullable Object> members(Shape.Fields fields, Map<?, ?> texts, String pointer) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            String name = String.valueOf(key);
            String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            values.put(name, value(fields.of(name), text, inner));
        });
        return values;
    }

    private Object scalar(Shape.Scalar shape, String text, String pointer) {
        Optional<Object> value = shape.value(text);
        if (value.isEmpty()) {
            String types =
                    String.join(" or ", shape.kinds().stream().map(Lexical::key).toList());
            String message = Echo.of(text) + " is not " + Lexical.article(types) + types;
            violations.add(new Violation(pointer, "type", types, message));
        }
        return value.orElse(text);
    }

    private @Nullable Object document(String text, String pointer) {
        try {
            return Json.read(Codecs.ANY, text);
        } catch (JsonSyntaxException e) {
            violations.add(
                    new Violation(pointer, "contentMediaType", "application/json", "is not JSON: " + e.getMessage()));
            return text;
        }
    }
}
