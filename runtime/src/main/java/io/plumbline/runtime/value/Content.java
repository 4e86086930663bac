package io.plumbline.runtime.value;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of some media type that are not taken apart: the one type for uploaded files, downloads, streams of events and
 * every other body that the contract does not describe as values.
 *
 * <p>It may be as large as it likes, since nothing here needs all of it in memory. What came in a request lives until
 * it has been answered, and if it is the answer, until that has been sent: the body itself can be read once, while it
 * arrives; a part of a form as often as one likes. In JSON, where a schema of format {@code binary} may stand too, it
 * is base64 text.
 *
 * <p>Two contents are equal where media type, file name and source are; sources in memory are compared by their bytes,
 * files by their path, and others are equal to themselves only.
 */
public final class Content {

    private final Source source;
    private final @Nullable String mediaType;
    private final @Nullable String fileName;
    private final Map<String, String> headers;

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source {

        /** The bytes from the first on; the caller closes the stream. */
        InputStream open() throws IOException;
    }

    /** Makes the bytes while they are sent, for example the events of a stream. */
    @FunctionalInterface
    public interface Producer {

        /** Writes all bytes; flushing the stream sends what was written so far. */
        void writeTo(OutputStream out) throws IOException;
    }

    private record Memory(Bytes bytes) implements Source {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private record Stored(Path file) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    private record Produced(Producer producer) implements Source {
        @Override
        public InputStream open() throws IOException {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            producer.writeTo(buffer);
            return new ByteArrayInputStream(buffer.toByteArray());
        }
    }

    private Content(Source source, @Nullable String mediaType, @Nullable String fileName, Map<String, String> headers) {
        this.source = source;
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.headers = headers;
    }

    /** A copy of the bytes. */
    public static Content of(byte... bytes) {
        return of(Bytes.of(bytes));
    }

    /** The bytes. */
    public static Content of(Bytes bytes) {
        return new Content(new Memory(bytes), null, null, Map.of());
    }

    /** What a file holds at the time when it is read. */
    public static Content of(Path file) {
        return new Content(new Stored(file), null, null, Map.of());
    }

    /** What a source gives, as often as it is asked. */
    public static Content from(Source source) {
        return new Content(source, null, null, Map.of());
    }

    /** The rest of a stream, which can be read once; reading it again throws {@link IllegalStateException}. */
    public static Content once(InputStream stream) {
        return new Content(new OnceSource(stream), null, null, Map.of());
    }

    /** What is made while it is sent. */
    public static Content produced(Producer producer) {
        return new Content(new Produced(producer), null, null, Map.of());
    }

    /**
     * The bytes that base64 text stands for.
     *
     * @throws IllegalArgumentException as {@link Bytes#parse}
     */
    public static Content parse(String base64) {
        return of(Bytes.parse(base64));
    }

    /** The same bytes, said to be of a media type such as {@code image/png}. */
    public Content as(String type) {
        return new Content(source, type, fileName, headers);
    }

    /** The same bytes under a file's name. */
    public Content named(String name) {
        return new Content(source, mediaType, name, headers);
    }

    /** The same bytes with the header lines of a part, whose names match in any case. */
    public Content with(Map<String, String> lines) {
        Map<String, String> copy = new LinkedHashMap<>();
        lines.forEach((name, value) -> copy.put(name.toLowerCase(Locale.ROOT), value));
        return new Content(source, mediaType, fileName, Collections.unmodifiableMap(copy));
    }

    /** The media type as it was sent, with its parameters; empty where nothing was said of it. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /**
     * The file's name that came with a part: the last piece of a path, as clients may send anything. Not to be taken
     * for a name on this machine.
     */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** A header line of the part that this came in, by its name in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** How many bytes there are, empty where only reading tells. */
    public OptionalLong length() {
        if (source instanceof Memory memory) {
            return OptionalLong.of(memory.bytes().size());
        }
        try {
            return source instanceof Stored stored ? OptionalLong.of(Files.size(stored.file())) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty(); // whoever reads it learns why
        }
    }

    /** Whether all bytes are in memory, so that nothing else is needed to read them. */
    public boolean isInMemory() {
        return source instanceof Memory;
    }

    /** The bytes from the first on; the caller closes the stream. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** All bytes, in memory. */
    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** Writes all bytes, as they come. */
    public void writeTo(OutputStream out) throws IOException {
        if (source instanceof Produced produced) {
            produced.producer().writeTo(out);
            return;
        }
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /**
     * The bytes as base64 text, as {@link #parse} reads it.
     *
     * @throws UncheckedIOException where they can not be read
     */
    public String toBase64() {
        try {
            return Bytes.of(bytes()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content
                && source.equals(content.source)
                && Objects.equals(mediaType, content.mediaType)
                && Objects.equals(fileName, content.fileName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, mediaType, fileName);
    }

    /** Media type and length, never the bytes. */
    @Override
    public String toString() {
        String size = length().isPresent() ? length().getAsLong() + " bytes" : "a stream";
        return "Content[" + (mediaType == null ? "" : mediaType + ", ") + size + "]";
    }
}
