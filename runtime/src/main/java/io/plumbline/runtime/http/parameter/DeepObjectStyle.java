package io.plumbline.runtime.http.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code name[property]=a&name[property]=b}: objects of scalars in queries. */
final class DeepObjectStyle implements StyleDecoder {

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        Map<String, String> members = new LinkedHashMap<>();
        String prefix = spelling.name() + "[";
        for (RawValues.Entry entry : raw.entries()) {
            String name = entry.name();
            if (name.startsWith(prefix) && name.endsWith("]")) {
                String property = name.substring(prefix.length(), name.length() - 1);
                Pieces.put(members, property, raw.decode(entry.value()));
            }
        }
        return members.isEmpty() ? null : members;
    }
}
