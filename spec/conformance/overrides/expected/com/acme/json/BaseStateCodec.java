package com.acme.json;

import com.acme.model.BaseState;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code BaseState}.
 */
@Generated("io.plumbline")
public final class BaseStateCodec implements Codec<BaseState> {
    /**
     * The only instance there is.
     */
    public static final BaseStateCodec INSTANCE = new BaseStateCodec();

    /**
     * Does the work.
     */
    private static final Codec<BaseState> CODEC = Codecs.enumeration(byValue(), BaseState::value);

    /**
     * For the only instance.
     */
    private BaseStateCodec() {
    }

    @Override
    public @Nullable BaseState read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, BaseState value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, BaseState> byValue() {
        Map<Object, BaseState> table = new LinkedHashMap<>();
        for (BaseState each : BaseState.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
