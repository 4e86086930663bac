package com.acme.json;

import com.acme.model.UploadRequestFormData;
import com.acme.model.UploadRequestFormDataAbout;
import com.acme.model.UploadRequestFormDataSource;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Content;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code UploadRequestFormData}.
 */
@Generated("io.plumbline")
public final class UploadRequestFormDataCodec implements Codec<UploadRequestFormData> {
    /**
     * The only instance there is.
     */
    public static final UploadRequestFormDataCodec INSTANCE = new UploadRequestFormDataCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Content> FILE_CODEC = Codecs.CONTENT;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<List<Content>> PREVIEWS_CODEC = Codecs.list(Codecs.CONTENT);

    /**
     * For the only instance.
     */
    private UploadRequestFormDataCodec() {
    }

    @Override
    public @Nullable UploadRequestFormData read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        Content file = null;
        List<Content> previews = null;
        String title = null;
        UploadRequestFormDataAbout about = null;
        UploadRequestFormDataSource source = null;
        boolean hasFile = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "file" -> {
                    hasFile = true;
                    file = FILE_CODEC.read(in);
                }
                case "previews" -> {
                    previews = PREVIEWS_CODEC.read(in);
                }
                case "title" -> {
                    title = in.readString();
                }
                case "about" -> {
                    about = UploadRequestFormDataAboutCodec.INSTANCE.read(in);
                }
                case "source" -> {
                    source = UploadRequestFormDataSourceCodec.INSTANCE.read(in);
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasFile) {
            in.missing("file");
        }
        try {
            return new UploadRequestFormData(file, previews, title, about, source);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, UploadRequestFormData value) {
        out.beginObject();
        out.name("file");
        FILE_CODEC.write(out, value.file());
        if (value.previews() != null) {
            out.name("previews");
            PREVIEWS_CODEC.write(out, value.previews());
        }
        if (value.title() != null) {
            out.name("title");
            out.value(value.title());
        }
        if (value.about() != null) {
            out.name("about");
            UploadRequestFormDataAboutCodec.INSTANCE.write(out, value.about());
        }
        if (value.source() != null) {
            out.name("source");
            UploadRequestFormDataSourceCodec.INSTANCE.write(out, value.source());
        }
        out.endObject();
    }
}
