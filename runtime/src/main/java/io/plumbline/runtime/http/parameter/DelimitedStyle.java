package io.plumbline.runtime.http.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code name=a%20b} and {@code name=a|b}: arrays and objects in queries; exploded they are spelled as
 * {@link FormStyle}.
 *
 * <p>The delimiter itself is no part of a value, escaped or not, as clients escape it or leave it.
 */
final class DelimitedStyle implements StyleDecoder {

    private final FormStyle exploded = new FormStyle();
    private final String delimiter;
    private final List<String> spellings;

    DelimitedStyle(String delimiter, String... spellings) {
        this.delimiter = delimiter;
        this.spellings = List.of(spellings);
    }

    @Override
    public @Nullable Object decode(Spelling spelling, RawValues raw) {
        List<String> values = raw.named(spelling.name());
        if (values.isEmpty() || spelling.explode() || spelling.shape() instanceof Shape.Scalar) {
            return exploded.decode(spelling, raw);
        }
        String value = Pieces.only(values);
        for (String other : spellings) {
            value = value.replace(other, delimiter);
        }
        List<String> pieces = Pieces.split(value, delimiter);
        return spelling.shape() instanceof Shape.Array ? Pieces.decoded(pieces, raw) : Pieces.alternating(pieces, raw);
    }
}
