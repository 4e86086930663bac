package com.acme.json;

import com.acme.model.Chain;
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
 * Reads and writes the JSON form of {@code Chain}.
 */
@Generated("io.plumbline")
public final class ChainCodec implements Codec<Chain> {
    /**
     * The only instance there is.
     */
    public static final ChainCodec INSTANCE = new ChainCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<@Nullable Object> ADDITIONAL_PROPERTIES_CODEC = Codecs.ANY;

    /**
     * For the only instance.
     */
    private ChainCodec() {
    }

    @Override
    public @Nullable Chain read(JsonReader in) {
        return in.readJudged(ChainRulesSchema.SCHEMA::violations, this::readUnjudged);
    }

    /**
     * Reads a value that fits its schema.
     *
     * @param in stands at the value
     * @return the value, or null where it is wrong all the same
     */
    private @Nullable Chain readUnjudged(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Chain next = null;
        boolean hasNext = false;
        Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "next" -> {
                    hasNext = true;
                    next = ChainCodec.INSTANCE.read(in);
                }
                default -> {
                    additionalProperties.put(property, ADDITIONAL_PROPERTIES_CODEC.read(in));
                }
            }
        }
        if (!hasNext) {
            in.missing("next");
        }
        try {
            return new Chain(next, additionalProperties);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Chain value) {
        out.beginObject();
        out.name("next");
        ChainCodec.INSTANCE.write(out, value.next());
        value.additionalProperties().forEach((key, each) -> {
            out.name(key);
            ADDITIONAL_PROPERTIES_CODEC.write(out, each);
        } );
        out.endObject();
    }
}
