package com.acme.json;

import com.acme.model.Reboot;
import com.acme.model.RebootType;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Reboot}.
 */
@Generated("io.plumbline")
public final class RebootCodec implements Codec<Reboot> {
    /**
     * The only instance there is.
     */
    public static final RebootCodec INSTANCE = new RebootCodec();

    /**
     * For the only instance.
     */
    private RebootCodec() {
    }

    @Override
    public @Nullable Reboot read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        RebootType type = null;
        boolean hasType = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "type" -> {
                    hasType = true;
                    type = RebootTypeCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasType) {
            in.missing("type");
        }
        try {
            return new Reboot(type);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Reboot value) {
        out.beginObject();
        out.name("type");
        RebootTypeCodec.INSTANCE.write(out, value.type());
        out.endObject();
    }
}
