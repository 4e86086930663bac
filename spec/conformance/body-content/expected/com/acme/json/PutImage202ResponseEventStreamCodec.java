package com.acme.json;

import com.acme.model.PutImage202ResponseEventStream;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code PutImage202ResponseEventStream}.
 */
@Generated("io.plumbline")
public final class PutImage202ResponseEventStreamCodec implements Codec<PutImage202ResponseEventStream> {
    /**
     * The only instance there is.
     */
    public static final PutImage202ResponseEventStreamCodec INSTANCE = new PutImage202ResponseEventStreamCodec();

    /**
     * For the only instance.
     */
    private PutImage202ResponseEventStreamCodec() {
    }

    @Override
    public @Nullable PutImage202ResponseEventStream read(JsonReader in) {
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
            return new PutImage202ResponseEventStream(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, PutImage202ResponseEventStream value) {
        out.beginObject();
        if (value.id() != null) {
            out.name("id");
            out.value(value.id());
        }
        out.endObject();
    }
}
