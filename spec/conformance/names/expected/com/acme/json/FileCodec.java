package com.acme.json;

import com.acme.model.File;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Content;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code File}.
 */
@Generated("io.plumbline")
public final class FileCodec implements Codec<File> {
    /**
     * The only instance there is.
     */
    public static final FileCodec INSTANCE = new FileCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Content> FILE_CODEC = Codecs.CONTENT;

    /**
     * For the only instance.
     */
    private FileCodec() {
    }

    @Override
    public @Nullable File read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Content file = null;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "file" -> {
                    file = FILE_CODEC.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        try {
            return new File(file);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, File value) {
        out.beginObject();
        if (value.file() != null) {
            out.name("file");
            FILE_CODEC.write(out, value.file());
        }
        out.endObject();
    }
}
