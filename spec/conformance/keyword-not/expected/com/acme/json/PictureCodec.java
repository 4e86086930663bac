package com.acme.json;

import com.acme.model.Picture;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Picture}.
 */
@Generated("io.plumbline")
public final class PictureCodec implements Codec<Picture> {
    /**
     * The only instance there is.
     */
    public static final PictureCodec INSTANCE = new PictureCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> ADDITIONAL_PROPERTIES_CODEC = Codecs.ANY;

    /**
     * For the only instance.
     */
    private PictureCodec() {
    }

    @Override
    public @Nullable Picture read(JsonReader in) {
        return in.readJudged(PictureRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable Picture readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String url = null;
        String file = null;
        Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "url" -> {
                    url = in.readString();
                }
                case "file" -> {
                    file = in.readString();
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        try {
            return new Picture(url, file, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Picture value) {
        out.beginObject();
        if (value.url() != null) {
            out.name("url");
            out.value(value.url());
        }
        if (value.file() != null) {
            out.name("file");
            out.value(value.file());
        }
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
