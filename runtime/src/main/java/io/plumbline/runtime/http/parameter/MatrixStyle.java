package io.plumbline.runtime.http.parameter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ;name=a}, {@code ;name=a,b} or, exploded, {@code ;name=a;name=b} and {@code ;property=a;property=b}: paths.
 */
final class MatrixStyle implements StyleDecoder {

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        List<String> values = raw.named(spelling.name());
        if (values.isEmpty()) {
            return null;
        }
        String value = Pieces.only(values);
        if (!value.startsWith(";")) {
            throw new SpellingException("does not begin with a semicolon");
        }
        List<String> pieces = Pieces.split(value.substring(1), ";");
        if (spelling.explode() && spelling.shape() instanceof Shape.Fields) {
            return Pieces.assignments(pieces, raw);
        }
        List<String> own = ownValues(spelling.name(), pieces, raw);
        if (spelling.explode() && spelling.shape() instanceof Shape.Array) {
            return Pieces.decoded(own, raw);
        }
        String text = Pieces.only(own);
        if (spelling.shape() instanceof Shape.Scalar) {
            return raw.decode(text);
        }
        List<String> parts = text.isEmpty() ? List.of() : Pieces.split(text, ",");
        return spelling.shape() instanceof Shape.Array ? Pieces.decoded(parts, raw) : Pieces.alternating(parts, raw);
    }

    private static List<String> ownValues(String name, List<String> pieces, RawValues raw) {
        List<String> values = new ArrayList<>();
        for (String piece : pieces) {
            int equals = piece.indexOf('=');
            if (!raw.decode(equals < 0 ? piece : piece.substring(0, equals)).equals(name)) {
                throw new SpellingException("does not repeat the parameter's name");
            }
            values.add(equals < 0 ? "" : piece.substring(equals + 1));
        }
        return values;
    }
}
