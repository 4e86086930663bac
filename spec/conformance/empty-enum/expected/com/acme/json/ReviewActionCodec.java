package com.acme.json;

import com.acme.model.ReviewAction;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code ReviewAction}.
 */
@Generated("io.plumbline")
public final class ReviewActionCodec implements Codec<ReviewAction> {
    /**
     * The only instance there is.
     */
    public static final ReviewActionCodec INSTANCE = new ReviewActionCodec();

    /**
     * Does the work.
     */
    private static final Codec<ReviewAction> CODEC = Codecs.enumeration(byValue(), ReviewAction::value);

    /**
     * For the only instance.
     */
    private ReviewActionCodec() {
    }

    @Override
    public @Nullable ReviewAction read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, ReviewAction value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, ReviewAction> byValue() {
        Map<Object, ReviewAction> table = new LinkedHashMap<>();
        for (ReviewAction each : ReviewAction.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
