package com.acme.json;

import com.acme.model.Holder;
import com.acme.model.HolderInPlace;
import com.acme.model.Untyped;
import com.acme.model.Untyped2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import java.time.OffsetDateTime;
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
    private static final Codec<List<BigInteger>> LIST_CODEC = Codecs.list(Codecs.BIG_INTEGER);

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<OffsetDateTime> INSTANT_CODEC = Codecs.OFFSET_DATE_TIME;

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
        Untyped untyped = null;
        List<BigInteger> list = null;
        HolderInPlace inPlace = null;
        String mail = null;
        OffsetDateTime instant = null;
        Integer small = null;
        String colour = null;
        String empty = null;
        Untyped2 more = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "untyped" -> {
                    untyped = UntypedCodec.INSTANCE.read(in);
                }
                case "list" -> {
                    list = LIST_CODEC.read(in);
                }
                case "inPlace" -> {
                    inPlace = HolderInPlaceCodec.INSTANCE.read(in);
                }
                case "mail" -> {
                    mail = in.readString();
                }
                case "instant" -> {
                    instant = INSTANT_CODEC.read(in);
                }
                case "small" -> {
                    small = in.readInt();
                }
                case "colour" -> {
                    colour = in.readString();
                }
                case "empty" -> {
                    empty = in.readString();
                }
                case "more" -> {
                    more = Untyped2Codec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Holder(untyped, list, inPlace, mail, instant, small, colour, empty, more);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Holder value) {
        out.beginObject();
        if (value.untyped() != null) {
            out.name("untyped");
            UntypedCodec.INSTANCE.write(out, value.untyped());
        }
        if (value.list() != null) {
            out.name("list");
            LIST_CODEC.write(out, value.list());
        }
        if (value.inPlace() != null) {
            out.name("inPlace");
            HolderInPlaceCodec.INSTANCE.write(out, value.inPlace());
        }
        if (value.mail() != null) {
            out.name("mail");
            out.value(value.mail());
        }
        if (value.instant() != null) {
            out.name("instant");
            INSTANT_CODEC.write(out, value.instant());
        }
        if (value.small() != null) {
            out.name("small");
            out.value(value.small());
        }
        if (value.colour() != null) {
            out.name("colour");
            out.value(value.colour());
        }
        if (value.empty() != null) {
            out.name("empty");
            out.value(value.empty());
        }
        if (value.more() != null) {
            out.name("more");
            Untyped2Codec.INSTANCE.write(out, value.more());
        }
        out.endObject();
    }
}
