package com.acme.json;

import com.acme.model.Closed;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Closed}.
 */
@Generated("io.plumbline")
public final class ClosedCodec implements Codec<Closed> {
    /**
     * The only instance there is.
     */
    public static final ClosedCodec INSTANCE = new ClosedCodec();

    /**
     * For the only instance.
     */
    private ClosedCodec() {
    }

    @Override
    public @Nullable Closed read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger id = null;
        String name = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    id = in.readBigInteger();
                }
                case "name" -> {
                    name = in.readString();
                }
                default -> {
                    in.unknown(property);
                }
            }
        }
        try {
            return new Closed(id, name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Closed value) {
        out.beginObject();
        if (value.id() != null) {
            out.name("id");
            out.value(value.id());
        }
        if (value.name() != null) {
            out.name("name");
            out.value(value.name());
        }
        out.endObject();
    }
}
