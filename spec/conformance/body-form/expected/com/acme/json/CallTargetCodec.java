package com.acme.json;

import com.acme.model.CallTarget;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code CallTarget}.
 */
@Generated("io.plumbline")
public final class CallTargetCodec implements Codec<CallTarget> {
    /**
     * The only instance there is.
     */
    public static final CallTargetCodec INSTANCE = new CallTargetCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<CallTarget>> BRANCHES = List.of(
    new Unions.Branch<>("string", Codecs.wrapped(Codecs.STRING, CallTarget.StringValue::new, CallTarget.StringValue::value)),
    new Unions.Branch<>("string list", Codecs.wrapped(Codecs.list(Codecs.STRING), CallTarget.StringListValue::new, CallTarget.StringListValue::value)));

    /**
     * For the only instance.
     */
    private CallTargetCodec() {
    }

    @Override
    public @Nullable CallTarget read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, CallTarget value) {
        if (value instanceof CallTarget.StringValue branch0) {
            Codecs.STRING.write(out, branch0.value());
            return;
        }
        if (value instanceof CallTarget.StringListValue branch1) {
            Codecs.list(Codecs.STRING).write(out, branch1.value());
        }
    }
}
