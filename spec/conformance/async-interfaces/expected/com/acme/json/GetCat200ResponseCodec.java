package com.acme.json;

import com.acme.model.GetCat200Response;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code GetCat200Response}.
 */
@Generated("io.plumbline")
public final class GetCat200ResponseCodec implements Codec<GetCat200Response> {
    /**
     * The only instance there is.
     */
    public static final GetCat200ResponseCodec INSTANCE = new GetCat200ResponseCodec();

    /**
     * For the only instance.
     */
    private GetCat200ResponseCodec() {
    }

    @Override
    public @Nullable GetCat200Response read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "name" -> {
                    name = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new GetCat200Response(name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, GetCat200Response value) {
        out.beginObject();
        if (value.name() != null) {
            out.name("name");
            out.value(value.name());
        }
        out.endObject();
    }
}
