package com.acme.json;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Codec}.
 */
@Generated("io.plumbline")
public final class CodecCodec implements Codec<com.acme.model.Codec> {
    /**
     * The only instance there is.
     */
    public static final CodecCodec INSTANCE = new CodecCodec();

    /**
     * For the only instance.
     */
    private CodecCodec() {
    }

    @Override
    public com.acme.model. @Nullable Codec read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String instance = null;
        String defaultX = com.acme.model.Codec.DEFAULT_DEFAULT_X;
        String x = com.acme.model.Codec.DEFAULT_X;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "INSTANCE" -> {
                    instance = in.readString();
                }
                case "DEFAULT_X" -> {
                    defaultX = in.readString();
                }
                case "x" -> {
                    x = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new com.acme.model.Codec(instance, defaultX, x);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, com.acme.model.Codec value) {
        out.beginObject();
        if (value.instance() != null) {
            out.name("INSTANCE");
            out.value(value.instance());
        }
        out.name("DEFAULT_X");
        out.value(value.defaultX());
        out.name("x");
        out.value(value.x());
        out.endObject();
    }
}
