package com.acme.json;

import com.acme.model.CatHuntingSkill;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code CatHuntingSkill}.
 */
@Generated("io.plumbline")
public final class CatHuntingSkillCodec implements Codec<CatHuntingSkill> {
    /**
     * The only instance there is.
     */
    public static final CatHuntingSkillCodec INSTANCE = new CatHuntingSkillCodec();

    /**
     * Does the work.
     */
    private static final Codec<CatHuntingSkill> CODEC = Codecs.enumeration(byValue(), CatHuntingSkill::value);

    /**
     * For the only instance.
     */
    private CatHuntingSkillCodec() {
    }

    @Override
    public @Nullable CatHuntingSkill read(JsonReader in) {
        return CODEC.read(in);
    }

    @Override
    public void write(JsonWriter out, CatHuntingSkill value) {
        CODEC.write(out, value);
    }

    /**
     * Finds the constant for each value.
     *
     * @return constants by value, in the contract's order
     */
    private static Map<Object, CatHuntingSkill> byValue() {
        Map<Object, CatHuntingSkill> table = new LinkedHashMap<>();
        for (CatHuntingSkill each : CatHuntingSkill.values()) {
            table.put(each.value(), each);
        }
        return table;
    }
}
