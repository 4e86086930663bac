package com.acme.json;

import com.acme.model.ThingStep;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code ThingStep}.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public final class ThingStepCodec implements Codec<ThingStep> {
    /**
     * The only instance there is.
     */
    public static final ThingStepCodec INSTANCE = new ThingStepCodec();

    /**
     * Does the work.
     */
    private static final Codec<ThingStep> CODEC = Codecs.enumeration(byValue(), ThingStep::value);

    /**
     * For the only instance.
     */
    private ThingStepCodec() {
    }

    @Override
    public @Nullable ThingStep read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, ThingStep value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, ThingStep> byValue() {
        Map<Object, ThingStep> table = new LinkedHashMap<>();
        for (ThingStep each : ThingStep.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
