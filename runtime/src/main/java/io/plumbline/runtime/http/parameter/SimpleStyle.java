package io.plumbline.runtime.http.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code a}, {@code a,b}, {@code name,a,name,b} or, exploded, {@code name=a,name=b}: paths and headers. */
final class SimpleStyle implements StyleDecoder {

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        List<String> values = raw.named(spelling.name());
        if (values.isEmpty()) {
            return null;
        }
        if (spelling.shape() instanceof Shape.Scalar) {
            return raw.decode(Pieces.only(values));
        }
        String joined = String.join(",", values);
        List<String> pieces = joined.isEmpty()
                ? List.of()
                : Pieces.split(joined, ",").stream().map(String::strip).toList();
        if (spelling.shape() instanceof Shape.Array) {
            return Pieces.decoded(pieces, raw);
        }
        return spelling.explode() ? Pieces.assignments(pieces, raw) : Pieces.alternating(pieces, raw);
    }
}
