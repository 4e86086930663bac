package com.acme.json;

import com.acme.model.Base;
import com.acme.model.BaseDiscount;
import com.acme.model.BaseItemsItem;
import com.acme.model.BaseState;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Presence;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Base}.
 */
@Generated("io.plumbline")
public final class BaseCodec implements Codec<Base> {
    /**
     * The only instance there is.
     */
    public static final BaseCodec INSTANCE = new BaseCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<BaseItemsItem>> ITEMS_CODEC = Codecs.list(Codecs.lazy(() -> BaseItemsItemCodec.INSTANCE));

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable String> NOTE_CODEC = Codecs.nullable(Codecs.STRING);

    /**
     * For the only instance.
     */
    private BaseCodec() {
    }

    @Override
    public @Nullable Base read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        List<BaseItemsItem> items = null;
        BaseDiscount discount = null;
        BaseState state = null;
        Presence<String> note = Presence.absent();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "items" -> {
                    items = ITEMS_CODEC.read(in);
                }
                case "discount" -> {
                    discount = BaseDiscountCodec.INSTANCE.read(in);
                }
                case "state" -> {
                    state = BaseStateCodec.INSTANCE.read(in);
                }
                case "note" -> {
                    note = Presence.ofNullable(NOTE_CODEC.read(in));
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Base(items, discount, state, note);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Base value) {
        out.beginObject();
        if (value.items() != null) {
            out.name("items");
            ITEMS_CODEC.write(out, value.items());
        }
        if (value.discount() != null) {
            out.name("discount");
            BaseDiscountCodec.INSTANCE.write(out, value.discount());
        }
        if (value.state() != null) {
            out.name("state");
            BaseStateCodec.INSTANCE.write(out, value.state());
        }
        if (!value.note().isAbsent()) {
            out.name("note");
            NOTE_CODEC.write(out, value.note().orNull());
        }
        out.endObject();
    }
}
