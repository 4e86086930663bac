package com.acme.json;

import com.acme.model.DefaultsInlineInnerState;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code DefaultsInlineInnerState}.
 */
@Generated("io.plumbline")
public final class DefaultsInlineInnerStateCodec implements Codec<DefaultsInlineInnerState> {
    /**
     * The only instance there is.
     */
    public static final DefaultsInlineInnerStateCodec INSTANCE = new DefaultsInlineInnerStateCodec();

    /**
     * Does the work.
     */
    private static final Codec<DefaultsInlineInnerState> CODEC = Codecs.enumeration(byValue(), DefaultsInlineInnerState::value);

    /**
     * For the only instance.
     */
    private DefaultsInlineInnerStateCodec() {
    }

    @Override
    public @Nullable DefaultsInlineInnerState read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, DefaultsInlineInnerState value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, DefaultsInlineInnerState> byValue() {
        Map<Object, DefaultsInlineInnerState> table = new LinkedHashMap<>();
        for (DefaultsInlineInnerState each : DefaultsInlineInnerState.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
