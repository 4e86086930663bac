package com.acme.json;

import com.acme.model.Face;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Face}.
 */
@Generated("io.plumbline")
public final class FaceCodec implements Codec<Face> {
    /**
     * The only instance there is.
     */
    public static final FaceCodec INSTANCE = new FaceCodec();

    /**
     * Does the work.
     */
    private static final Codec<Face> CODEC = Codecs.enumeration(byValue(), Face::value);

    /**
     * For the only instance.
     */
    private FaceCodec() {
    }

    @Override
    public @Nullable Face read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, Face value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, Face> byValue() {
        Map<Object, Face> table = new LinkedHashMap<>();
        for (Face each : Face.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
