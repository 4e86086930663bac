package com.acme.json;

import com.acme.model.FindItemsCreated;
import com.acme.model.FindItemsCreatedOption1;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code FindItemsCreated}.
 */
@Generated("io.plumbline")
public final class FindItemsCreatedCodec implements Codec<FindItemsCreated> {
    /**
     * The only instance there is.
     */
    public static final FindItemsCreatedCodec INSTANCE = new FindItemsCreatedCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<FindItemsCreated>> BRANCHES = List.of(
    new Unions.Branch<>("option1", Codecs.lazy(() -> FindItemsCreatedOption1Codec.INSTANCE)),
    new Unions.Branch<>("integer", Codecs.wrapped(Codecs.BIG_INTEGER, FindItemsCreated.IntegerValue::new, FindItemsCreated.IntegerValue::value)));

    /**
     * For the only instance.
     */
    private FindItemsCreatedCodec() {
    }

    @Override
    public @Nullable FindItemsCreated read(JsonReader in) {
        return Unions.first(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, FindItemsCreated value) {
        if (value instanceof FindItemsCreatedOption1 branch0) {
            FindItemsCreatedOption1Codec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof FindItemsCreated.IntegerValue branch1) {
            Codecs.BIG_INTEGER.write(out, branch1.value());
        }
    }
}
