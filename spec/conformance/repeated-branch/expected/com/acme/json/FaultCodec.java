package com.acme.json;

import com.acme.model.Fault;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Fault}.
 */
@Generated("io.plumbline")
public final class FaultCodec implements Codec<Fault> {
    /**
     * The only instance there is.
     */
    public static final FaultCodec INSTANCE = new FaultCodec();

    /**
     * For the only instance.
     */
    private FaultCodec() {
    }

    @Override
    public @Nullable Fault read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        boolean hasName = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "name" -> {
                    hasName = true;
                    name = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasName) {
            in.missing("name");
        }
        try {
            return new Fault(name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Fault value) {
        out.beginObject();
        out.name("name");
        out.value(value.name());
        out.endObject();
    }
}
