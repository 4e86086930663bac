package com.acme.json;

import com.acme.model.Builder2;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Builder2}.
 */
@Generated("io.plumbline")
public final class Builder2Codec implements Codec<Builder2> {
    /**
     * The only instance there is.
     */
    public static final Builder2Codec INSTANCE = new Builder2Codec();

    /**
     * For the only instance.
     */
    private Builder2Codec() {
    }

    @Override
    public @Nullable Builder2 read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String builder2 = null;
        BigInteger builderStage = null;
        Builder2 builder3 = null;
        boolean hasBuilder2 = false;
        boolean hasBuilderStage = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "Builder" -> {
                    hasBuilder2 = true;
                    builder2 = in.readString();
                }
                case "BuilderStage" -> {
                    hasBuilderStage = true;
                    builderStage = in.readBigInteger();
                }
                case "builder" -> {
                    builder3 = Builder2Codec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasBuilder2) {
            in.missing("Builder");
        }
        if (!hasBuilderStage) {
            in.missing("BuilderStage");
        }
        try {
            return new Builder2(builder2, builderStage, builder3);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Builder2 value) {
        out.beginObject();
        out.name("Builder");
        out.value(value.builder2());
        out.name("BuilderStage");
        out.value(value.builderStage());
        if (value.builder3() != null) {
            out.name("builder");
            Builder2Codec.INSTANCE.write(out, value.builder3());
        }
        out.endObject();
    }
}
