package com.acme.json;

import com.acme.model.Holder;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Holder}.
 */
@Generated("io.plumbline")
public final class HolderCodec implements Codec<Holder> {
    /**
     * The only instance there is.
     */
    public static final HolderCodec INSTANCE = new HolderCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> NEVER_CODEC = Codecs.VALUE;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> NOTHING_CODEC = Codecs.VALUE;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<Object>> LIST_CODEC = Codecs.list(Codecs.VALUE);

    /**
     * For the only instance.
     */
    private HolderCodec() {
    }

    @Override
    public @Nullable Holder read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Object never = null;
        Object nothing = null;
        List<Object> list = null;
        String name = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "never" -> {
                    never = NEVER_CODEC.read(in);
                }
                case "nothing" -> {
                    nothing = NOTHING_CODEC.read(in);
                }
                case "list" -> {
                    list = LIST_CODEC.read(in);
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
            return new Holder(never, nothing, list, name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Holder value) {
        out.beginObject();
        if (value.never() != null) {
            out.name("never");
            NEVER_CODEC.write(out, value.never());
        }
        if (value.nothing() != null) {
            out.name("nothing");
            NOTHING_CODEC.write(out, value.nothing());
        }
        if (value.list() != null) {
            out.name("list");
            LIST_CODEC.write(out, value.list());
        }
        if (value.name() != null) {
            out.name("name");
            out.value(value.name());
        }
        out.endObject();
    }
}
