package com.acme.json;

import com.acme.model.Call;
import com.acme.model.CallContext;
import com.acme.model.CallTarget;
import com.acme.model.CallWindow;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Call}.
 */
@Generated("io.plumbline")
public final class CallCodec implements Codec<Call> {
    /**
     * The only instance there is.
     */
    public static final CallCodec INSTANCE = new CallCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<String>> EVENTS_CODEC = Codecs.list(Codecs.STRING);

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<BigInteger>> COLOURS_CODEC = Codecs.list(Codecs.BIG_INTEGER);

    /**
     * For the only instance.
     */
    private CallCodec() {
    }

    @Override
    public @Nullable Call read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String to = null;
        int timeout = Call.DEFAULT_TIMEOUT;
        Boolean record_ = null;
        List<String> events = null;
        List<BigInteger> colours = null;
        CallWindow window = null;
        CallContext context = null;
        CallTarget target = null;
        boolean hasTo = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "to" -> {
                    hasTo = true;
                    to = in.readString();
                }
                case "timeout" -> {
                    timeout = in.readInt();
                }
                case "record" -> {
                    record_ = in.readBoolean();
                }
                case "events" -> {
                    events = EVENTS_CODEC.read(in);
                }
                case "colours" -> {
                    colours = COLOURS_CODEC.read(in);
                }
                case "window" -> {
                    window = CallWindowCodec.INSTANCE.read(in);
                }
                case "context" -> {
                    context = CallContextCodec.INSTANCE.read(in);
                }
                case "target" -> {
                    target = CallTargetCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasTo) {
            in.missing("to");
        }
        try {
            return new Call(to, timeout, record_, events, colours, window, context, target);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Call value) {
        out.beginObject();
        out.name("to");
        out.value(value.to());
        out.name("timeout");
        out.value(value.timeout());
        if (value.record_() != null) {
            out.name("record");
            out.value(value.record_());
        }
        if (value.events() != null) {
            out.name("events");
            EVENTS_CODEC.write(out, value.events());
        }
        if (value.colours() != null) {
            out.name("colours");
            COLOURS_CODEC.write(out, value.colours());
        }
        if (value.window() != null) {
            out.name("window");
            CallWindowCodec.INSTANCE.write(out, value.window());
        }
        if (value.context() != null) {
            out.name("context");
            CallContextCodec.INSTANCE.write(out, value.context());
        }
        if (value.target() != null) {
            out.name("target");
            CallTargetCodec.INSTANCE.write(out, value.target());
        }
        out.endObject();
    }
}
