package com.acme.json;

import com.acme.model.ERROR3;
import com.acme.model.Error;
import com.acme.model.Error2;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code ERROR3}.
 */
@Generated("io.plumbline")
public final class ERROR3Codec implements Codec<ERROR3> {
    /**
     * The only instance there is.
     */
    public static final ERROR3Codec INSTANCE = new ERROR3Codec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<ERROR3>> BRANCHES = List.of(
    new Unions.Branch<>("Error", Codecs.lazy(() -> ErrorCodec.INSTANCE)),
    new Unions.Branch<>("error", Codecs.lazy(() -> Error2Codec.INSTANCE)),
    new Unions.Branch<>("string", Codecs.wrapped(Codecs.STRING, ERROR3.StringValue::new, ERROR3.StringValue::value)));

    /**
     * For the only instance.
     */
    private ERROR3Codec() {
    }

    @Override
    public @Nullable ERROR3 read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, ERROR3 value) {
        if (value instanceof Error branch0) {
            ErrorCodec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof Error2 branch1) {
            Error2Codec.INSTANCE.write(out, branch1);
            return;
        }
        if (value instanceof ERROR3.StringValue branch2) {
            Codecs.STRING.write(out, branch2.value());
        }
    }
}
