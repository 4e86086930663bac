package com.acme.json;

import com.acme.model.Type2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Type2}.
 */
@Generated("io.plumbline")
public final class Type2Codec implements Codec<Type2> {
    /**
     * The only instance there is.
     */
    public static final Type2Codec INSTANCE = new Type2Codec();

    /**
     * For the only instance.
     */
    private Type2Codec() {
    }

    @Override
    public @Nullable Type2 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String a = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "a" -> {
                    a = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Type2(a);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Type2 value) {
        out.beginObject();
        if (value.a() != null) {
            out.name("a");
            out.value(value.a());
        }
        out.endObject();
    }
}
