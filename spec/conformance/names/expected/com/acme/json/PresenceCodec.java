package com.acme.json;

import com.acme.model.Presence;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Presence}.
 */
@Generated("io.plumbline")
public final class PresenceCodec implements Codec<Presence> {
    /**
     * The only instance there is.
     */
    public static final PresenceCodec INSTANCE = new PresenceCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable String> PRESENCE_CODEC = Codecs.nullable(Codecs.STRING);

    /**
     * For the only instance.
     */
    private PresenceCodec() {
    }

    @Override
    public @Nullable Presence read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        io.plumbline.runtime.value.Presence<String> presence = io.plumbline.runtime.value.Presence.absent();
        String violations = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "Presence" -> {
                    presence = io.plumbline.runtime.value.Presence.ofNullable(PRESENCE_CODEC.read(in));
                }
                case "violations" -> {
                    violations = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Presence(presence, violations);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Presence value) {
        out.beginObject();
        if (!value.presence().isAbsent()) {
            out.name("Presence");
            PRESENCE_CODEC.write(out, value.presence().orNull());
        }
        if (value.violations() != null) {
            out.name("violations");
            out.value(value.violations());
        }
        out.endObject();
    }
}
