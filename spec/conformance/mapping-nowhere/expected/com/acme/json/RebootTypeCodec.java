package com.acme.json;

import com.acme.model.RebootType;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code RebootType}.
 */
@Generated("io.plumbline")
public final class RebootTypeCodec implements Codec<RebootType> {
    /**
     * The only instance there is.
     */
    public static final RebootTypeCodec INSTANCE = new RebootTypeCodec();

    /**
     * Does the work.
     */
    private static final Codec<RebootType> CODEC = Codecs.enumeration(byValue(), RebootType::value);

    /**
     * For the only instance.
     */
    private RebootTypeCodec() {
    }

    @Override
    public @Nullable RebootType read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, RebootType value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, RebootType> byValue() {
        Map<Object, RebootType> table = new LinkedHashMap<>();
        for (RebootType each : RebootType.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
