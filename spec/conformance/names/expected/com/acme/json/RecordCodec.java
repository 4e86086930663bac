package com.acme.json;

import com.acme.model.Record;
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
 * Reads and writes the JSON form of {@code Record}.
 */
@Generated("io.plumbline")
public final class RecordCodec implements Codec<Record> {
    /**
     * The only instance there is.
     */
    public static final RecordCodec INSTANCE = new RecordCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<String> ADDITIONAL_PROPERTIES2_CODEC = Codecs.STRING;

    /**
     * For the only instance.
     */
    private RecordCodec() {
    }

    @Override
    public @Nullable Record read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String additionalProperties = null;
        String unknown = null;
        Map<String, String> additionalProperties2 = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "additionalProperties" -> {
                    additionalProperties = in.readString();
                }
                case "unknown" -> {
                    unknown = in.readString();
                }
                default -> {
                    additionalProperties2.put(property, ADDITIONAL_PROPERTIES2_CODEC.read(in));
                }
            }
        }
        try {
            return new Record(additionalProperties, unknown, additionalProperties2);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Record value) {
        out.beginObject();
        if (value.additionalProperties() != null) {
            out.name("additionalProperties");
            out.value(value.additionalProperties());
        }
        if (value.unknown() != null) {
            out.name("unknown");
            out.value(value.unknown());
        }
        value.additionalProperties2().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES2_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
