package com.acme.json;

import com.acme.model.Cat;
import com.acme.model.CatHuntingSkill;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Cat}.
 */
@Generated("io.plumbline")
public final class CatCodec implements Codec<Cat> {
    /**
     * The only instance there is.
     */
    public static final CatCodec INSTANCE = new CatCodec();

    /**
     * For the only instance.
     */
    private CatCodec() {
    }

    @Override
    public @Nullable Cat read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String petType = null;
        String name = null;
        CatHuntingSkill huntingSkill = null;
        boolean hasPetType = false;
        boolean hasName = false;
        boolean hasHuntingSkill = false;
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
                case "huntingSkill" -> {
                    hasHuntingSkill = true;
                    huntingSkill = CatHuntingSkillCodec.INSTANCE.read(in);
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
        if (!hasHuntingSkill) {
            in.missing("huntingSkill");
        }
        try {
            return new Cat(petType, name, huntingSkill);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Cat value) {
        out.beginObject();
        out.name("petType");
        out.value(value.petType());
        out.name("name");
        out.value(value.name());
        out.name("huntingSkill");
        CatHuntingSkillCodec.INSTANCE.write(out, value.huntingSkill());
        out.endObject();
    }
}
