package com.acme.json;

import com.acme.model.Holder;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Presence;
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
    private static final Codec<@Nullable Object> UNTYPED_CODEC = Codecs.ANY;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> LIST_CODEC = Codecs.ANY;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> MAIL_CODEC = Codecs.VALUE;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> INSTANT_CODEC = Codecs.VALUE;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> NONE_CODEC = Codecs.VALUE;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> CLOSED_CODEC = Codecs.VALUE;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Object> DEMANDING_CODEC = Codecs.VALUE;

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
        Presence<Object> untyped = Presence.absent();
        Presence<Object> list = Presence.absent();
        Object mail = null;
        Object instant = null;
        Object none = null;
        Object closed = null;
        Object demanding = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "untyped" -> {
                    untyped = Presence.ofNullable(UNTYPED_CODEC.read(in));
                }
                case "list" -> {
                    list = Presence.ofNullable(LIST_CODEC.read(in));
                }
                case "mail" -> {
                    mail = MAIL_CODEC.read(in);
                }
                case "instant" -> {
                    instant = INSTANT_CODEC.read(in);
                }
                case "none" -> {
                    none = NONE_CODEC.read(in);
                }
                case "closed" -> {
                    closed = CLOSED_CODEC.read(in);
                }
                case "demanding" -> {
                    demanding = DEMANDING_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Holder(untyped, list, mail, instant, none, closed, demanding);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Holder value) {
        out.beginObject();
        if (!value.untyped().isAbsent()) {
            out.name("untyped");
            UNTYPED_CODEC.write(out, value.untyped().orNull());
        }
        if (!value.list().isAbsent()) {
            out.name("list");
            LIST_CODEC.write(out, value.list().orNull());
        }
        if (value.mail() != null) {
            out.name("mail");
            MAIL_CODEC.write(out, value.mail());
        }
        if (value.instant() != null) {
            out.name("instant");
            INSTANT_CODEC.write(out, value.instant());
        }
        if (value.none() != null) {
            out.name("none");
            NONE_CODEC.write(out, value.none());
        }
        if (value.closed() != null) {
            out.name("closed");
            CLOSED_CODEC.write(out, value.closed());
        }
        if (value.demanding() != null) {
            out.name("demanding");
            DEMANDING_CODEC.write(out, value.demanding());
        }
        out.endObject();
    }
}
