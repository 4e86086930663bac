package com.acme.json;

import com.acme.model.Defaults;
import com.acme.model.DefaultsInline;
import com.acme.model.DefaultsRange;
import com.acme.model.DefaultsStop;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Defaults}.
 */
@Generated("io.plumbline")
public final class DefaultsCodec implements Codec<Defaults> {
    /**
     * The only instance there is.
     */
    public static final DefaultsCodec INSTANCE = new DefaultsCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<URI>> LINKS_CODEC = Codecs.list(Codecs.URI);

    /**
     * For the only instance.
     */
    private DefaultsCodec() {
    }

    @Override
    public @Nullable Defaults read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        DefaultsStop stop = Defaults.DEFAULT_STOP;
        DefaultsRange range = Defaults.DEFAULT_RANGE;
        List<URI> links = Defaults.DEFAULT_LINKS;
        DefaultsInline inline = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "stop" -> {
                    stop = DefaultsStopCodec.INSTANCE.read(in);
                }
                case "range" -> {
                    range = DefaultsRangeCodec.INSTANCE.read(in);
                }
                case "links" -> {
                    links = LINKS_CODEC.read(in);
                }
                case "inline" -> {
                    inline = DefaultsInlineCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Defaults(stop, range, links, inline);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Defaults value) {
        out.beginObject();
        out.name("stop");
        DefaultsStopCodec.INSTANCE.write(out, value.stop());
        out.name("range");
        DefaultsRangeCodec.INSTANCE.write(out, value.range());
        out.name("links");
        LINKS_CODEC.write(out, value.links());
        if (value.inline() != null) {
            out.name("inline");
            DefaultsInlineCodec.INSTANCE.write(out, value.inline());
        }
        out.endObject();
    }
}
