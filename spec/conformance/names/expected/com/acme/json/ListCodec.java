package com.acme.json;

import com.acme.model.List;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code List}.
 */
@Generated("io.plumbline")
public final class ListCodec implements Codec<List> {
    /**
     * The only instance there is.
     */
    public static final ListCodec INSTANCE = new ListCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<java.util.List<List>> LIST2_CODEC = Codecs.list(Codecs.lazy(() -> ListCodec.INSTANCE));

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<java.util.List<String>> LIST_CODEC = Codecs.list(Codecs.STRING);

    /**
     * For the only instance.
     */
    private ListCodec() {
    }

    @Override
    public @Nullable List read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        java.util.List<List> list2 = null;
        java.util.List<String> list = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "List" -> {
                    list2 = LIST2_CODEC.read(in);
                }
                case "list" -> {
                    list = LIST_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new List(list2, list);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, List value) {
        out.beginObject();
        if (value.list2() != null) {
            out.name("List");
            LIST2_CODEC.write(out, value.list2());
        }
        if (value.list() != null) {
            out.name("list");
            LIST_CODEC.write(out, value.list());
        }
        out.endObject();
    }
}
