package com.acme.json;

import com.acme.model.Extensions;
import com.acme.model.ExtensionsValues;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Extensions}.
 */
@Generated("io.plumbline")
public final class ExtensionsCodec implements Codec<Extensions> {
    /**
     * The only instance there is.
     */
    public static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    /**
     * For the only instance.
     */
    private ExtensionsCodec() {
    }

    @Override
    public @Nullable Extensions read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        ExtensionsValues values = null;
        boolean hasValues = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "values" -> {
                    hasValues = true;
                    values = ExtensionsValuesCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasValues) {
            in.missing("values");
        }
        try {
            return new Extensions(values);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Extensions value) {
        out.beginObject();
        out.name("values");
        ExtensionsValuesCodec.INSTANCE.write(out, value.values());
        out.endObject();
    }
}
