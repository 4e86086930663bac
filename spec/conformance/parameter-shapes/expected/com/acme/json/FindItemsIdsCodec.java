package com.acme.json;

import com.acme.model.FindItemsIds;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code FindItemsIds}.
 */
@Generated("io.plumbline")
public final class FindItemsIdsCodec implements Codec<FindItemsIds> {
    /**
     * The only instance there is.
     */
    public static final FindItemsIdsCodec INSTANCE = new FindItemsIdsCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<FindItemsIds>> BRANCHES = List.of(
    new Unions.Branch<>("string", Codecs.wrapped(Codecs.STRING, FindItemsIds.StringValue::new, FindItemsIds.StringValue::value)),
    new Unions.Branch<>("string list", Codecs.wrapped(Codecs.list(Codecs.STRING), FindItemsIds.StringListValue::new, FindItemsIds.StringListValue::value)));

    /**
     * For the only instance.
     */
    private FindItemsIdsCodec() {
    }

    @Override
    public @Nullable FindItemsIds read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, FindItemsIds value) {
        if (value instanceof FindItemsIds.StringValue branch0) {
            Codecs.STRING.write(out, branch0.value());
            return;
        }
        if (value instanceof FindItemsIds.StringListValue branch1) {
            Codecs.list(Codecs.STRING).write(out, branch1.value());
        }
    }
}
