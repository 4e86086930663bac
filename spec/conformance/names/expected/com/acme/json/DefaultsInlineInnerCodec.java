package com.acme.json;

import com.acme.model.DefaultsInlineInner;
import com.acme.model.DefaultsInlineInnerState;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code DefaultsInlineInner}.
 */
@Generated("io.plumbline")
public final class DefaultsInlineInnerCodec implements Codec<DefaultsInlineInner> {
    /**
     * The only instance there is.
     */
    public static final DefaultsInlineInnerCodec INSTANCE = new DefaultsInlineInnerCodec();

    /**
     * For the only instance.
     */
    private DefaultsInlineInnerCodec() {
    }

    @Override
    public @Nullable DefaultsInlineInner read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        DefaultsInlineInnerState state = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "state" -> {
                    state = DefaultsInlineInnerStateCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new DefaultsInlineInner(state);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, DefaultsInlineInner value) {
        out.beginObject();
        if (value.state() != null) {
            out.name("state");
            DefaultsInlineInnerStateCodec.INSTANCE.write(out, value.state());
        }
        out.endObject();
    }
}
