package com.acme.json;

import com.acme.model.Heir;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Presence;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Heir}.
 */
@Generated("io.plumbline")
public final class HeirCodec implements Codec<Heir> {
    /**
     * The only instance there is.
     */
    public static final HeirCodec INSTANCE = new HeirCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<String>> ITEMS_CODEC = Codecs.list(Codecs.STRING);

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> NOTE_CODEC = Codecs.ANY;

    /**
     * For the only instance.
     */
    private HeirCodec() {
    }

    @Override
    public @Nullable Heir read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        List<String> items = null;
        BigInteger discount = null;
        String state = null;
        Presence<Object> note = Presence.absent();
        boolean hasDiscount = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "items" -> {
                    items = ITEMS_CODEC.read(in);
                }
                case "discount" -> {
                    hasDiscount = true;
                    discount = in.readBigInteger();
                }
                case "state" -> {
                    state = in.readString();
                }
                case "note" -> {
                    note = Presence.ofNullable(NOTE_CODEC.read(in));
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasDiscount) {
            in.missing("discount");
        }
        try {
            return new Heir(items, discount, state, note);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Heir value) {
        out.beginObject();
        if (value.items() != null) {
            out.name("items");
            ITEMS_CODEC.write(out, value.items());
        }
        out.name("discount");
        out.value(value.discount());
        if (value.state() != null) {
            out.name("state");
            out.value(value.state());
        }
        if (!value.note().isAbsent()) {
            out.name("note");
            NOTE_CODEC.write(out, value.note().orNull());
        }
        out.endObject();
    }
}
