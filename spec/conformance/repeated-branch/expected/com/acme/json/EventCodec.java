package com.acme.json;

import com.acme.model.Delay;
import com.acme.model.Event;
import com.acme.model.Fault;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Event}.
 */
@Generated("io.plumbline")
public final class EventCodec implements Codec<Event> {
    /**
     * The only instance there is.
     */
    public static final EventCodec INSTANCE = new EventCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final List<Unions.Branch<Event>> BRANCHES = List.of(
    new Unions.Branch<>("Fault", Codecs.lazy(() -> FaultCodec.INSTANCE)),
    new Unions.Branch<>("Delay", Codecs.lazy(() -> DelayCodec.INSTANCE)));

    /**
     * For the only instance.
     */
    private EventCodec() {
    }

    @Override
    public @Nullable Event read(JsonReader in) {
        return Unions.exactlyOne(in, BRANCHES);
    }

    @Override
    public void write(JsonWriter out, Event value) {
        if (value instanceof Fault branch0) {
            FaultCodec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof Delay branch1) {
            DelayCodec.INSTANCE.write(out, branch1);
        }
    }
}
