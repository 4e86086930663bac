package com.acme.json;

import com.acme.model.FindItemsPage;
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
 * Reads and writes the JSON form of {@code FindItemsPage}.
 */
@Generated("io.plumbline")
public final class FindItemsPageCodec implements Codec<FindItemsPage> {
    /**
     * The only instance there is.
     */
    public static final FindItemsPageCodec INSTANCE = new FindItemsPageCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<String>> TAGS_CODEC = Codecs.list(Codecs.STRING);

    /**
     * For the only instance.
     */
    private FindItemsPageCodec() {
    }

    @Override
    public @Nullable FindItemsPage read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger size = null;
        List<String> tags = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "size" -> {
                    size = in.readBigInteger();
                }
                case "tags" -> {
                    tags = TAGS_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new FindItemsPage(size, tags);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, FindItemsPage value) {
        out.beginObject();
        if (value.size() != null) {
            out.name("size");
            out.value(value.size());
        }
        if (value.tags() != null) {
            out.name("tags");
            TAGS_CODEC.write(out, value.tags());
        }
        out.endObject();
    }
}
