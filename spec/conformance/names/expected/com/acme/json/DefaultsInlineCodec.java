package com.acme.json;

import com.acme.model.DefaultsInline;
import com.acme.model.DefaultsInlineInner;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code DefaultsInline}.
 */
@Generated("io.plumbline")
public final class DefaultsInlineCodec implements Codec<DefaultsInline> {
    /**
     * The only instance there is.
     */
    public static final DefaultsInlineCodec INSTANCE = new DefaultsInlineCodec();

    /**
     * For the only instance.
     */
    private DefaultsInlineCodec() {
    }

    @Override
    public @Nullable DefaultsInline read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        DefaultsInlineInner inner = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "inner" -> {
                    inner = DefaultsInlineInnerCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new DefaultsInline(inner);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, DefaultsInline value) {
        out.beginObject();
        if (value.inner() != null) {
            out.name("inner");
            DefaultsInlineInnerCodec.INSTANCE.write(out, value.inner());
        }
        out.endObject();
    }
}
