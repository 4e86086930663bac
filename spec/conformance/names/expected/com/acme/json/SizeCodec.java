package com.acme.json;

import com.acme.model.Size;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Size}.
 */
@Generated("io.plumbline")
public final class SizeCodec implements Codec<Size> {
    /**
     * The only instance there is.
     */
    public static final SizeCodec INSTANCE = new SizeCodec();

    /**
     * Does the work.
     */
    private static final Codec<Size> CODEC = Codecs.enumeration(byValue(), Size::value);

    /**
     * For the only instance.
     */
    private SizeCodec() {
    }

    @Override
    public @Nullable Size read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, Size value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, Size> byValue() {
        Map<Object, Size> table = new LinkedHashMap<>();
        for (Size each : Size.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
