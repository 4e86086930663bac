package com.acme.json;

import com.acme.model.ImportImagesRequest;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code ImportImagesRequest}.
 */
@Generated("io.plumbline")
public final class ImportImagesRequestCodec implements Codec<ImportImagesRequest> {
    /**
     * The only instance there is.
     */
    public static final ImportImagesRequestCodec INSTANCE = new ImportImagesRequestCodec();

    /**
     * For the only instance.
     */
    private ImportImagesRequestCodec() {
    }

    @Override
    public @Nullable ImportImagesRequest read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger id = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "id" -> {
                    id = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new ImportImagesRequest(id);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, ImportImagesRequest value) {
        out.beginObject();
        if (value.id() != null) {
            out.name("id");
            out.value(value.id());
        }
        out.endObject();
    }
}
