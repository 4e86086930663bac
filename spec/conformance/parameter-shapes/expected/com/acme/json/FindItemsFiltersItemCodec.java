package com.acme.json;

import com.acme.model.FindItemsFiltersItem;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code FindItemsFiltersItem}.
 */
@Generated("io.plumbline")
public final class FindItemsFiltersItemCodec implements Codec<FindItemsFiltersItem> {
    /**
     * The only instance there is.
     */
    public static final FindItemsFiltersItemCodec INSTANCE = new FindItemsFiltersItemCodec();

    /**
     * For the only instance.
     */
    private FindItemsFiltersItemCodec() {
    }

    @Override
    public @Nullable FindItemsFiltersItem read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String field = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "field" -> {
                    field = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new FindItemsFiltersItem(field);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, FindItemsFiltersItem value) {
        out.beginObject();
        if (value.field() != null) {
            out.name("field");
            out.value(value.field());
        }
        out.endObject();
    }
}
