package com.acme.json;

import com.acme.model.DefaultsStop;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code DefaultsStop}.
 */
@Generated("io.plumbline")
public final class DefaultsStopCodec implements Codec<DefaultsStop> {
    /**
     * The only instance there is.
     */
    public static final DefaultsStopCodec INSTANCE = new DefaultsStopCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<DefaultsStop>> BRANCHES = List.of(
    new Unions.Branch<>("string", Codecs.wrapped(Codecs.STRING, DefaultsStop.StringValue::new, DefaultsStop.StringValue::value)),
    new Unions.Branch<>("string list", Codecs.wrapped(Codecs.list(Codecs.STRING), DefaultsStop.StringListValue::new, DefaultsStop.StringListValue::value)));

    /**
     * For the only instance.
     */
    private DefaultsStopCodec() {
    }

    @Override
    public @Nullable DefaultsStop read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, DefaultsStop value) {
        if (value instanceof DefaultsStop.StringValue branch0) {
            Codecs.STRING.write(out, branch0.value());
            return;
        }
        if (value instanceof DefaultsStop.StringListValue branch1) {
            Codecs.list(Codecs.STRING).write(out, branch1.value());
        }
    }
}
