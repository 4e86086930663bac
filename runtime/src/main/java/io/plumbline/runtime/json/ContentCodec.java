package io.plumbline.runtime.json;

import io.plumbline.runtime.value.Content;
import org.jspecify.annotations.Nullable;

/** Contents: those that a tree made of a form holds, and base64 text in JSON. */
final class ContentCodec implements Codec<Content> {

    private static final Codec<Content> TEXT = Codecs.parsed(Content::parse, "binary", Content::toBase64);

    @Override
    public @Nullable Content read(JsonReader in) {
        Content held = in.heldContent();
        return held == null ? TEXT.read(in) : held;
    }

    @Override
    public void write(JsonWriter out, Content value) {
        TEXT.write(out, value);
    }
}
