package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes whole JSON documents.
 *
 * <p>Every {@code read} method throws {@link JsonSyntaxException} where the text is not JSON or goes beyond the limits,
 * and {@link ConstraintViolationException} with all violations where it is JSON but not what the codec's type allows.
 */
public final class Json {

    private Json() {}

    /** Reads UTF-8 text. */
    public static <T extends @Nullable Object> T read(Codec<T> codec, byte[] text) {
        return read(codec, text, JsonLimits.DEFAULT);
    }

    /** Reads UTF-8 text within limits. */
    public static <T extends @Nullable Object> T read(Codec<T> codec, byte[] text, JsonLimits limits) {
        ParserReader in = ParserReader.of(text, limits);
        T value = unchecked(in.readDocument(codec));
        in.violations().throwIfAny();
        return value;
    }

    /** Reads UTF-8 text up to the end of the stream, which stays open. */
    public static <T extends @Nullable Object> T read(Codec<T> codec, InputStream text) {
        return read(codec, text, JsonLimits.DEFAULT);
    }

    /** Reads UTF-8 text up to the end of the stream, which stays open, within limits. */
    public static <T extends @Nullable Object> T read(Codec<T> codec, InputStream text, JsonLimits limits) {
        try {
            int most = limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1;
            return read(codec, text.readNBytes(most), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads text. */
    public static <T extends @Nullable Object> T read(Codec<T> codec, String text) {
        return read(codec, text, JsonLimits.DEFAULT);
    }

    /** Reads text within limits. */
    public static <T extends @Nullable Object> T read(Codec<T> codec, String text, JsonLimits limits) {
        return read(codec, Utf8.encode(text), limits);
    }

    /** Reads a tree as {@link JsonReader#over} takes it. */
    public static <T extends @Nullable Object> T fromTree(Codec<T> codec, @Nullable Object tree) {
        JsonReader in = JsonReader.over(tree);
        T value = unchecked(codec.read(in));
        in.violations().throwIfAny();
        return value;
    }

    /** Writes UTF-8 text. */
    public static <T extends @Nullable Object> byte[] write(Codec<T> codec, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GeneratorWriter writer = new GeneratorWriter(out)) {
            codec.write(writer, value);
        }
        byte[] text = out.toByteArray();
        GeneratorWriter.check(text);
        return text;
    }

    /** Writes UTF-8 text to a stream, all of it or nothing; the stream is flushed and stays open. */
    public static <T extends @Nullable Object> void write(Codec<T> codec, T value, OutputStream out) {
        try {
            out.write(write(codec, value));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text. */
    public static <T extends @Nullable Object> String writeString(Codec<T> codec, T value) {
        return new String(write(codec, value), StandardCharsets.UTF_8);
    }

    /** Writes an immutable tree as {@link JsonReader#readTree} gives it. */
    public static <T extends @Nullable Object> @Nullable Object toTree(Codec<T> codec, T value) {
        TreeWriter writer = new TreeWriter();
        codec.write(writer, value);
        return writer.result();
    }

    @SuppressWarnings("NullAway") // null only beside a violation, which is thrown, or where T itself is nullable
    private static <T extends @Nullable Object> T unchecked(@Nullable T value) {
        return value;
    }
}
