package com.acme.json;

import com.acme.model.Gone;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Gone}.
 */
@Generated("io.plumbline")
public final class GoneCodec implements Codec<Gone> {
    /**
     * The only instance there is.
     */
    public static final GoneCodec INSTANCE = new GoneCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> LEGACY_CODEC = Codecs.VALUE;

    /**
     * For the only instance.
     */
    private GoneCodec() {
    }

    @Override
    public @Nullable Gone read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        Object legacy = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "name" -> {
                    name = in.readString();
                }
                case "legacy" -> {
                    legacy = LEGACY_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Gone(name, legacy);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Gone value) {
        out.beginObject();
        if (value.name() != null) {
            out.name("name");
            out.value(value.name());
        }
        if (value.legacy() != null) {
            out.name("legacy");
            LEGACY_CODEC.write(out, value.legacy());
        }
        out.endObject();
    }
}
