package com.acme.json;

import com.acme.model.DescribedParts;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code DescribedParts}.
 */
@Generated("io.plumbline")
public final class DescribedPartsCodec implements Codec<DescribedParts> {
    /**
     * The only instance there is.
     */
    public static final DescribedPartsCodec INSTANCE = new DescribedPartsCodec();

    /**
     * For the only instance.
     */
    private DescribedPartsCodec() {
    }

    @Override
    public @Nullable DescribedParts read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String a = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "a" -> {
                    a = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new DescribedParts(a);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, DescribedParts value) {
        out.beginObject();
        if (value.a() != null) {
            out.name("a");
            out.value(value.a());
        }
        out.endObject();
    }
}
