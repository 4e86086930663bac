package io.plumbline.runtime.http.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code name[first]=a&name[second]=b}: objects in queries, of scalars and of arrays, which repeat their name, with or
 * without a pair of brackets behind it.
 */
final class DeepObjectStyle implements StyleDecoder {

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        if (!(spelling.shape() instanceof Shape.Fields fields)) {
            return new FormStyle().decode(spelling, raw);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        String prefix = spelling.name() + "[";
        for (RawValues.Entry entry : raw.entries()) {
            String name = entry.name();
            if (name.startsWith(prefix) && name.endsWith("]")) {
                Pieces.put(members, fields, property(name.substring(prefix.length())), raw.decode(entry.value()));
            }
        }
        return members.isEmpty() ? null : members;
    }

    private static String property(String brackets) {
        int end = brackets.endsWith("[]") && brackets.length() > 3 ? brackets.length() - 3 : brackets.length() - 1;
        return brackets.substring(0, end);
    }
}
