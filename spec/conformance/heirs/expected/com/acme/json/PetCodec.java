package com.acme.json;

import com.acme.model.Cat;
import com.acme.model.Dog;
import com.acme.model.Pet;
import com.acme.model.PetBase;
import com.acme.model.Puppy;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.LinkedHashMap;
import java.util.Map;
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
     * The codecs of the kinds there are.
     */
    private static final Map<String, Codec<? extends Pet>> BRANCHES = branches();

    /**
     * For the only instance.
     */
    private PetCodec() {
    }

    /**
     * Finds the codec for each value of the discriminator.
     *
     * @return codecs by value, in the contract's order
     */
    private static Map<String, Codec<? extends Pet>> branches() {
        Map<String, Codec<? extends Pet>> table = new LinkedHashMap<>();
        table.put("Cat", Codecs.lazy(() -> CatCodec.INSTANCE));
        table.put("Dog", Codecs.lazy(() -> DogCodec.INSTANCE));
        table.put("Puppy", Codecs.lazy(() -> PuppyCodec.INSTANCE));
        table.put("Pet", Codecs.lazy(() -> PetBaseCodec.INSTANCE));
        return table;
    }

    @Override
    public @Nullable Pet read(JsonReader in) {
        return Unions.discriminated(in, "petType", BRANCHES);
    }

    @Override
    public void write(JsonWriter out, Pet value) {
        if (value instanceof Cat branch0) {
            CatCodec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof Dog branch1) {
            DogCodec.INSTANCE.write(out, branch1);
            return;
        }
        if (value instanceof Puppy branch2) {
            PuppyCodec.INSTANCE.write(out, branch2);
            return;
        }
        if (value instanceof PetBase branch3) {
            PetBaseCodec.INSTANCE.write(out, branch3);
        }
    }
}
