package com.acme.json;

import com.acme.model.Tag;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Tag}.
 */
@Generated("io.plumbline")
public final class TagCodec implements Codec<Tag> {
    /**
     * The only instance there is.
     */
    public static final TagCodec INSTANCE = new TagCodec();

    /**
     * For the only instance.
     */
    private TagCodec() {
    }

    @Override
    public @Nullable Tag read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Tag tag = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "Tag" -> {
                    tag = TagCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new Tag(tag);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, Tag value) {
        out.beginObject();
        if (value.tag() != null) {
            out.name("Tag");
            TagCodec.INSTANCE.write(out, value.tag());
        }
        out.endObject();
    }
}
