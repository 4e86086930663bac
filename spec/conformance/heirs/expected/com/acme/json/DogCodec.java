package com.acme.json;

import com.acme.model.Dog;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Dog}.
 */
@Generated("io.plumbline")
public final class DogCodec implements Codec<Dog> {
    /**
     * The only instance there is.
     */
    public static final DogCodec INSTANCE = new DogCodec();

    /**
     * For the only instance.
     */
    private DogCodec() {
    }

    @Override
    public @Nullable Dog read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String petType = null;
        String name = null;
        int packSize = Dog.DEFAULT_PACK_SIZE;
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
                case "packSize" -> {
                    packSize = in.readInt();
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
            return new Dog(petType, name, packSize);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Dog value) {
        out.beginObject();
        out.name("petType");
        out.value(value.petType());
        out.name("name");
        out.value(value.name());
        out.name("packSize");
        out.value(value.packSize());
        out.endObject();
    }
}
