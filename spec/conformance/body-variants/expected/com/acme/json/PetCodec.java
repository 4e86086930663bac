package com.acme.json;

import com.acme.model.Pet;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Pet}.
 */
@Generated("io.plumbline")
public final class PetCodec implements Codec<Pet> {
    /**
     * The only instance there is.
     */
    public static final PetCodec INSTANCE = new PetCodec();

    /**
     * For the only instance.
     */
    private PetCodec() {
    }

    @Override
    public @Nullable Pet read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        BigInteger age = null;
        boolean hasName = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "name" -> {
                    hasName = true;
                    name = in.readString();
                }
                case "age" -> {
                    age = in.readBigInteger();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasName) {
            in.missing("name");
        }
        try {
            return new Pet(name, age);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Pet value) {
        out.beginObject();
        out.name("name");
        out.value(value.name());
        if (value.age() != null) {
            out.name("age");
            out.value(value.age());
        }
        out.endObject();
    }
}
