package com.acme.json;

import com.acme.model.FindItemsSort;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code FindItemsSort}.
 */
@Generated("io.plumbline")
public final class FindItemsSortCodec implements Codec<FindItemsSort> {
    /**
     * The only instance there is.
     */
    public static final FindItemsSortCodec INSTANCE = new FindItemsSortCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<FindItemsSort>> BRANCHES = List.of(
    new Unions.Branch<>("boolean", Codecs.wrapped(Codecs.BOOLEAN, FindItemsSort.BooleanValue::new, FindItemsSort.BooleanValue::value)),
    new Unions.Branch<>("array", Codecs.wrapped(Codecs.list(Codecs.STRING), FindItemsSort.ArrayValue::new, FindItemsSort.ArrayValue::value)));

    /**
     * For the only instance.
     */
    private FindItemsSortCodec() {
    }

    @Override
    public @Nullable FindItemsSort read(JsonReader in) {
        return Unions.first(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, FindItemsSort value) {
        if (value instanceof FindItemsSort.BooleanValue branch0) {
            Codecs.BOOLEAN.write(out, branch0.value());
            return;
        }
        if (value instanceof FindItemsSort.ArrayValue branch1) {
            Codecs.list(Codecs.STRING).write(out, branch1.value());
        }
    }
}
