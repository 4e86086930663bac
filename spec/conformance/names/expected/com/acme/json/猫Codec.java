package com.acme.json;

import com.acme.model.Type2;
import com.acme.model.猫;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code 猫}.
 */
@Generated("io.plumbline")
public final class 猫Codec implements Codec<猫> {
    /**
     * The only instance there is.
     */
    public static final 猫Codec INSTANCE = new 猫Codec();

    /**
     * For the only instance.
     */
    private 猫Codec() {
    }

    @Override
    public @Nullable 猫 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Type2 犬 = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "犬" -> {
                    犬 = Type2Codec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new 猫(犬);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, 猫 value) {
        out.beginObject();
        if (value.犬() != null) {
            out.name("犬");
            Type2Codec.INSTANCE.write(out, value.犬());
        }
        out.endObject();
    }
}
