package io.plumbline.runtime.http.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code name=a}, {@code name=a,b} or, exploded, {@code name=a&name=b}: queries and cookies. */
final class FormStyle implements StyleDecoder {

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        if (spelling.shape() instanceof Shape.Fields fields && spelling.explode()) {
            return members(fields, raw);
        }
        List<String> values = raw.named(spelling.name());
        if (values.isEmpty()) {
            return null;
        }
        if (spelling.shape() instanceof Shape.Array && spelling.explode()) {
            return Pieces.decoded(values, raw);
        }
        String value = Pieces.only(values);
        if (spelling.shape() instanceof Shape.Scalar) {
            return raw.decode(value);
        }
        List<String> pieces = Pieces.split(value, ",");
        return spelling.shape() instanceof Shape.Array ? Pieces.decoded(pieces, raw) : Pieces.alternating(pieces, raw);
    }

    /**
     * The properties stand for themselves, without the parameter's name, so only known ones can be told from
     * parameters, or all that no other parameter is called.
     */
    private static @Nullable Map<String, Object> members(Shape.Fields fields, RawValues raw) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RawValues.Entry entry : raw.entries()) {
            if (fields.owns(entry.name())) {
                Pieces.put(members, fields, entry.name(), raw.decode(entry.value()));
            }
        }
        return members.isEmpty() ? null : members;
    }
}
