package com.acme.json;

import com.acme.model.UploadRequestFormDataAbout;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code UploadRequestFormDataAbout}.
 */
@Generated("io.plumbline")
public final class UploadRequestFormDataAboutCodec implements Codec<UploadRequestFormDataAbout> {
    /**
     * The only instance there is.
     */
    public static final UploadRequestFormDataAboutCodec INSTANCE = new UploadRequestFormDataAboutCodec();

    /**
     * For the only instance.
     */
    private UploadRequestFormDataAboutCodec() {
    }

    @Override
    public @Nullable UploadRequestFormDataAbout read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger pages = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "pages" -> {
                    pages = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new UploadRequestFormDataAbout(pages);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, UploadRequestFormDataAbout value) {
        out.beginObject();
        if (value.pages() != null) {
            out.name("pages");
            out.value(value.pages());
        }
        out.endObject();
    }
}
