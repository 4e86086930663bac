package com.acme.json;

import com.acme.model.Priority;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Priority}.
 */
@Generated("io.plumbline")
public final class PriorityCodec implements Codec<Priority> {
    /**
     * The only instance there is.
     */
    public static final PriorityCodec INSTANCE = new PriorityCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<Priority>> BRANCHES = List.of(
    new Unions.Branch<>("High", Codecs.wrapped(Codecs.VALUE, Priority.HighValue::new, Priority.HighValue::value)),
    new Unions.Branch<>("integer", Codecs.wrapped(Codecs.BIG_INTEGER, Priority.IntegerValue::new, Priority.IntegerValue::value)));

    /**
     * For the only instance.
     */
    private PriorityCodec() {
    }

    @Override
    public @Nullable Priority read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, Priority value) {
        if (value instanceof Priority.HighValue branch0) {
            Codecs.VALUE.write(out, branch0.value());
            return;
        }
        if (value instanceof Priority.IntegerValue branch1) {
            Codecs.BIG_INTEGER.write(out, branch1.value());
        }
    }
}
