package com.acme.json;

import com.acme.model.Base;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Base}.
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public final class BaseCodec implements Codec<Base> {
    /**
     * The only instance there is.
     */
    public static final BaseCodec INSTANCE = new BaseCodec();

    /**
     * For the only instance.
     */
    private BaseCodec() {
    }

    @Override
    public @Nullable Base read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int count = 0;
        boolean hasCount = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "count" -> {
                    hasCount = true;
                    count = in.readInt();
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
            return new Base(count);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Base value) {
        out.beginObject();
        out.name("count");
        out.value(value.count());
        out.endObject();
    }
}
