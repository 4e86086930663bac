package com.acme.json;

import com.acme.model.Color;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Color}.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public final class ColorCodec implements Codec<Color> {
    /**
     * The only instance there is.
     */
    public static final ColorCodec INSTANCE = new ColorCodec();

    /**
     * Does the work.
     */
    private static final Codec<Color> CODEC = Codecs.enumeration(byValue(), Color::value);

    /**
     * For the only instance.
     */
    private ColorCodec() {
    }

    @Override
    public @Nullable Color read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, Color value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, Color> byValue() {
        Map<Object, Color> table = new LinkedHashMap<>();
        for (Color each : Color.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
