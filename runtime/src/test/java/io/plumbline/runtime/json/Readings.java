package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a value: it, or why not. */
record Readings(@Nullable Object value, List<String> violations) {

    /** Reads text. */
    static Readings ofText(Codec<?> codec, String text) {
        try {
            return new Readings(Json.read(codec, text), List.of());
        } catch (ConstraintViolationException e) {
            return refused(e);
        }
    }

    /** Reads the tree that the text stands for. */
    static Readings ofTree(Codec<?> codec, String text) {
        @Nullable Object tree = Json.read(Codecs.ANY, text);
        try {
            return new Readings(Json.fromTree(codec, tree), List.of());
        } catch (ConstraintViolationException e) {
            return refused(e);
        }
    }

    private static Readings refused(ConstraintViolationException refusal) {
        return new Readings(
                null, refusal.violations().stream().map(Readings::line).toList());
    }

    static String line(Violation violation) {
        return violation.pointer() + " " + violation.keyword() + "=" + violation.limit() + ": " + violation.message();
    }
}
