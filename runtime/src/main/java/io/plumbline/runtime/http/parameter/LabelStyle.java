package io.plumbline.runtime.http.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code .a}, {@code .a,b} or, exploded, {@code .a.b} and {@code .name=a.name=b}: paths. */
final class LabelStyle implements StyleDecoder {

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        List<String> values = raw.named(spelling.name());
        if (values.isEmpty()) {
            return null;
        }
        String value = Pieces.only(values);
        if (!value.startsWith(".")) {
            throw new SpellingException("does not begin with a full stop");
        }
        String text = value.substring(1);
        if (spelling.shape() instanceof Shape.Scalar) {
            return raw.decode(text);
        }
        List<String> pieces = text.isEmpty() ? List.of() : Pieces.split(text, spelling.explode() ? "." : ",");
        if (spelling.shape() instanceof Shape.Array) {
            return Pieces.decoded(pieces, raw);
        }
        return spelling.explode() ? Pieces.assignments(pieces, raw) : Pieces.alternating(pieces, raw);
    }
}
