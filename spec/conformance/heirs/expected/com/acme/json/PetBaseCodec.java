package com.acme.json;

import com.acme.model.PetBase;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code PetBase}.
 */
@Generated("io.plumbline")
public final class PetBaseCodec implements Codec<PetBase> {
    /**
     * The only instance there is.
     */
    public static final PetBaseCodec INSTANCE = new PetBaseCodec();

    /**
     * For the only instance.
     */
    private PetBaseCodec() {
    }

    @Override
    public @Nullable PetBase read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String petType = null;
        String name = null;
        boolean hasPetType = false;
        boolean hasName = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "petType" -> {
                    hasPetType = true;
                    petType = in.readString();
                }
                case "name" -> {
                    hasName = true;
                    name = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasPetType) {
            in.missing("petType");
        }
        if (!hasName) {
            in.missing("name");
        }
        try {
            return new PetBase(petType, name);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, PetBase value) {
        out.beginObject();
        out.name("petType");
        out.value(value.petType());
        out.name("name");
        out.value(value.name());
        out.endObject();
    }
}
