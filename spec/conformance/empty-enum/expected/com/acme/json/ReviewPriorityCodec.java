package com.acme.json;

import com.acme.model.ReviewPriority;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code ReviewPriority}.
 */
@Generated("io.plumbline")
public final class ReviewPriorityCodec implements Codec<ReviewPriority> {
    /**
     * The only instance there is.
     */
    public static final ReviewPriorityCodec INSTANCE = new ReviewPriorityCodec();

    /**
     * Does the work.
     */
    private static final Codec<ReviewPriority> CODEC = Codecs.enumeration(byValue(), ReviewPriority::value);

    /**
     * For the only instance.
     */
    private ReviewPriorityCodec() {
    }

    @Override
    public @Nullable ReviewPriority read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, ReviewPriority value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, ReviewPriority> byValue() {
        Map<Object, ReviewPriority> table = new LinkedHashMap<>();
        for (ReviewPriority each : ReviewPriority.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
