package com.acme.json;

import com.acme.model.AddPictureRequestFormData;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.value.Bytes;
import io.plumbline.runtime.value.Content;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code AddPictureRequestFormData}.
 */
@Generated("io.plumbline")
public final class AddPictureRequestFormDataCodec implements Codec<AddPictureRequestFormData> {
    /**
     * The only instance there is.
     */
    public static final AddPictureRequestFormDataCodec INSTANCE = new AddPictureRequestFormDataCodec();

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Content> PICTURE_CODEC = Codecs.CONTENT;

    /**
     * Reads and writes one of the properties.
     */
    private static final Codec<Bytes> THUMBNAIL_CODEC = Codecs.BYTES;

    /**
     * For the only instance.
     */
    private AddPictureRequestFormDataCodec() {
    }

    @Override
    public @Nullable AddPictureRequestFormData read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String charset = null;
        Content picture = null;
        String caption = null;
        Bytes thumbnail = null;
        String signature = null;
        boolean hasPicture = false;
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            switch (property) {
                case "_charset_" -> {
                    charset = in.readString();
                }
                case "picture" -> {
                    hasPicture = true;
                    picture = PICTURE_CODEC.read(in);
                }
                case "caption" -> {
                    caption = in.readString();
                }
                case "thumbnail" -> {
                    thumbnail = THUMBNAIL_CODEC.read(in);
                }
                case "signature" -> {
                    signature = in.readString();
                }
                default -> {
                    in.skip();
                }
            }
        }
        if (!hasPicture) {
            in.missing("picture");
        }
        try {
            return new AddPictureRequestFormData(charset, picture, caption, thumbnail, signature);
        } catch (ConstraintViolationException violation) {
            in.reject(violation);
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, AddPictureRequestFormData value) {
        out.beginObject();
        if (value.charset() != null) {
            out.name("_charset_");
            out.value(value.charset());
        }
        out.name("picture");
        PICTURE_CODEC.write(out, value.picture());
        if (value.caption() != null) {
            out.name("caption");
            out.value(value.caption());
        }
        if (value.thumbnail() != null) {
            out.name("thumbnail");
            THUMBNAIL_CODEC.write(out, value.thumbnail());
        }
        if (value.signature() != null) {
            out.name("signature");
            out.value(value.signature());
        }
        out.endObject();
    }
}
