package com.acme.json;

import com.acme.model.HolderInPlace;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code HolderInPlace}.
 */
@Generated("io.plumbline")
public final class HolderInPlaceCodec implements Codec<HolderInPlace> {
    /**
     * The only instance there is.
     */
    public static final HolderInPlaceCodec INSTANCE = new HolderInPlaceCodec();

    /**
     * For the only instance.
     */
    private HolderInPlaceCodec() {
    }

    @Override
    public @Nullable HolderInPlace read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String id = null;
        boolean hasId = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    hasId = true;
                    id = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasId) {
            in.missing("id");
        }
        try {
            return new HolderInPlace(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, HolderInPlace value) {
        out.beginObject();
        out.name("id");
        out.value(value.id());
        out.endObject();
    }
}
