package com.acme.json;

import com.acme.model.CallWindow;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code CallWindow}.
 */
@Generated("io.plumbline")
public final class CallWindowCodec implements Codec<CallWindow> {
    /**
     * The only instance there is.
     */
    public static final CallWindowCodec INSTANCE = new CallWindowCodec();

    /**
     * For the only instance.
     */
    private CallWindowCodec() {
    }

    @Override
    public @Nullable CallWindow read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger from = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "from" -> {
                    from = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new CallWindow(from);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, CallWindow value) {
        out.beginObject();
        if (value.from() != null) {
            out.name("from");
            out.value(value.from());
        }
        out.endObject();
    }
}
