package com.acme.json;

import com.acme.model.Screens;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Screens}.
 */
@Generated("io.plumbline")
public final class ScreensCodec implements Codec<Screens> {
    /**
     * The only instance there is.
     */
    public static final ScreensCodec INSTANCE = new ScreensCodec();

    /**
     * For the only instance.
     */
    private ScreensCodec() {
    }

    @Override
    public @Nullable Screens read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger create = null;
        boolean hasCreate = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "create" -> {
                    hasCreate = true;
                    create = in.readBigInteger();
                }
                default -> {
                    in.unknown(property);
                }
            }
        }
        if (!hasCreate) {
            in.missing("create");
        }
        try {
            return new Screens(create);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Screens value) {
        out.beginObject();
        out.name("create");
        out.value(value.create());
        out.endObject();
    }
}
