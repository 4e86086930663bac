package com.acme.json;

import com.acme.model.Limits;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Limits}.
 */
@Generated("io.plumbline")
public final class LimitsCodec implements Codec<Limits> {
    /**
     * The only instance there is.
     */
    public static final LimitsCodec INSTANCE = new LimitsCodec();

    /**
     * For the only instance.
     */
    private LimitsCodec() {
    }

    @Override
    public @Nullable Limits read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger most = Limits.DEFAULT_MOST;
        String name = Limits.DEFAULT_NAME;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "most" -> {
                    most = in.readBigInteger();
                }
                case "name" -> {
                    name = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Limits(most, name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Limits value) {
        out.beginObject();
        out.name("most");
        out.value(value.most());
        out.name("name");
        out.value(value.name());
        out.endObject();
    }
}
