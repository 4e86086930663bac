package com.acme.json;

import com.acme.model.String;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code String}.
 */
@Generated("io.plumbline")
public final class StringCodec implements Codec<String> {
    /**
     * The only instance there is.
     */
    public static final StringCodec INSTANCE = new StringCodec();

    /**
     * Does the work.
     */
    private static final Codec<String> CODEC = Codecs.enumeration(byValue(), String::value);

    /**
     * For the only instance.
     */
    private StringCodec() {
    }

    @Override
    public @Nullable String read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, String value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, String> byValue() {
        Map<Object, String> table = new LinkedHashMap<>();
        for (String each : String.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
