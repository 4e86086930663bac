package com.acme.json;

import com.acme.model.CallContext;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code CallContext}.
 */
@Generated("io.plumbline")
public final class CallContextCodec implements Codec<CallContext> {
    /**
     * The only instance there is.
     */
    public static final CallContextCodec INSTANCE = new CallContextCodec();

    /**
     * For the only instance.
     */
    private CallContextCodec() {
    }

    @Override
    public @Nullable CallContext read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger id = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    id = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new CallContext(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, CallContext value) {
        out.beginObject();
        if (value.id() != null) {
            out.name("id");
            out.value(value.id());
        }
        out.endObject();
    }
}
