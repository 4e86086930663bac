package com.acme.json;

import com.acme.model.Puppy;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Puppy}.
 */
@Generated("io.plumbline")
public final class PuppyCodec implements Codec<Puppy> {
    /**
     * The only instance there is.
     */
    public static final PuppyCodec INSTANCE = new PuppyCodec();

    /**
     * For the only instance.
     */
    private PuppyCodec() {
    }

    @Override
    public @Nullable Puppy read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String petType = null;
        String name = null;
        int packSize = Puppy.DEFAULT_PACK_SIZE;
        Integer weeks = null;
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
                case "weeks" -> {
                    weeks = in.readInt();
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
            return new Puppy(petType, name, packSize, weeks);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Puppy value) {
        out.beginObject();
        out.name("petType");
        out.value(value.petType());
        out.name("name");
        out.value(value.name());
        out.name("packSize");
        out.value(value.packSize());
        if (value.weeks() != null) {
            out.name("weeks");
            out.value(value.weeks());
        }
        out.endObject();
    }
}
