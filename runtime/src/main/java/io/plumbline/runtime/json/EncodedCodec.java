package io.plumbline.runtime.json;

import org.jspecify.annotations.Nullable;

/** Strings that hold a JSON document. */
record EncodedCodec<T>(Codec<T> content) implements Codec<T> {

    @Override
    public @Nullable T read(JsonReader in) {
        String text = in.readString();
        if (text == null) {
            return null;
        }
        try {
            ParserReader inner = ParserReader.of(Utf8.encode(text), in.limits(), in.depth());
            T value = inner.readDocument(content);
            in.addAll(inner.violations());
            return value;
        } catch (JsonSyntaxException e) {
            in.report("contentMediaType", "application/json", "the text in the string is not JSON: " + e.getMessage());
            return null;
        }
    }

    @Override
    public void write(JsonWriter out, T value) {
        out.value(Json.writeString(content, value));
    }
}
