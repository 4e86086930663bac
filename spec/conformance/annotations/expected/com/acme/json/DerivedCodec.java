package com.acme.json;

import com.acme.model.Derived;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Derived}.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public final class DerivedCodec implements Codec<Derived> {
    /**
     * The only instance there is.
     */
    public static final DerivedCodec INSTANCE = new DerivedCodec();

    /**
     * For the only instance.
     */
    private DerivedCodec() {
    }

    @Override
    public @Nullable Derived read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int count = 0;
        String more = null;
        boolean hasCount = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "count" -> {
                    hasCount = true;
                    count = in.readInt();
                }
                case "more" -> {
                    more = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasCount) {
            in.missing("count");
        }
        try {
            return new Derived(count, more);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Derived value) {
        out.beginObject();
        out.name("count");
        out.value(value.count());
        if (value.more() != null) {
            out.name("more");
            out.value(value.more());
        }
        out.endObject();
    }
}
