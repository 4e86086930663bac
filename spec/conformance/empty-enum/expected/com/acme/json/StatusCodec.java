package com.acme.json;

import com.acme.model.Status;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Status}.
 */
@Generated("io.plumbline")
public final class StatusCodec implements Codec<Status> {
    /**
     * The only instance there is.
     */
    public static final StatusCodec INSTANCE = new StatusCodec();

    /**
     * Does the work.
     */
    private static final Codec<Status> CODEC = Codecs.enumeration(byValue(), Status::value);

    /**
     * For the only instance.
     */
    private StatusCodec() {
    }

    @Override
    public @Nullable Status read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, Status value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, Status> byValue() {
        Map<Object, Status> table = new LinkedHashMap<>();
        for (Status each : Status.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
