package io.plumbline.runtime.json;

import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Bytes;
import io.plumbline.runtime.value.Content;
import io.plumbline.runtime.value.Rfc3339;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs of scalars and formats, and those that are made of others. */
public final class Codecs {

    /** A string. */
    public static final Codec<String> STRING = new ScalarCodec<>(JsonReader::readString, JsonWriter::value);

    /** A whole number of 32 bits. */
    public static final Codec<Integer> INT = new ScalarCodec<>(JsonReader::readInt, JsonWriter::value);

    /** A whole number of 64 bits. */
    public static final Codec<Long> LONG = new ScalarCodec<>(JsonReader::readLong, JsonWriter::value);

    /** A whole number of any size. */
    public static final Codec<BigInteger> BIG_INTEGER =
            new ScalarCodec<>(JsonReader::readBigInteger, JsonWriter::value);

    /** A floating-point number. */
    public static final Codec<Double> DOUBLE = new ScalarCodec<>(JsonReader::readDouble, JsonWriter::value);

    /** An exact number. */
    public static final Codec<BigDecimal> BIG_DECIMAL =
            new ScalarCodec<>(JsonReader::readBigDecimal, JsonWriter::value);

    /** A boolean. */
    public static final Codec<Boolean> BOOLEAN = new ScalarCodec<>(JsonReader::readBoolean, JsonWriter::value);

    /** Any value, {@code null} included, as the immutable tree that {@link JsonReader#readTree} gives. */
    public static final Codec<@Nullable Object> ANY =
            new ScalarCodec<@Nullable Object>(JsonReader::readTree, JsonWriter::tree);

    /** Any value but {@code null}, as such a tree. */
    public static final Codec<Object> VALUE = new ScalarCodec<>(JsonReader::readValue, JsonWriter::tree);

    /** {@code date-time}: RFC 3339, written with its own offset and always with seconds. */
    public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = parsed(Rfc3339::parse, "date-time", Rfc3339::format);

    /** {@code date}: RFC 3339. */
    public static final Codec<LocalDate> LOCAL_DATE = parsed(Rfc3339::parseDate, "date", Rfc3339::format);

    /** {@code uuid}: RFC 9562. */
    public static final Codec<UUID> UUID = parsed(TextFormats::uuid, "uuid");

    /** {@code uri}: RFC 3986, with a scheme. */
    public static final Codec<URI> URI = parsed(TextFormats::uri, "uri");

    /** {@code uri-reference}: RFC 3986, with or without a scheme. */
    public static final Codec<URI> URI_REFERENCE = parsed(TextFormats::uriReference, "uri-reference");

    /** {@code byte}: base64 (RFC 4648, section 4), padded. */
    public static final Codec<Bytes> BYTES = parsed(Bytes::parse, "byte");

    /** {@code binary}: bytes of any length, in JSON as base64 text. */
    public static final Codec<Content> CONTENT = new ContentCodec();

    private Codecs() {}

    /** An array whose elements the codec reads; the lists are immutable. */
    public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> element) {
        return new ListCodec<>(element);
    }

    /** An object whose values the codec reads; the maps are immutable and keep the order of the document. */
    public static <T extends @Nullable Object> Codec<Map<String, T>> map(Codec<T> value) {
        return new MapCodec<>(value);
    }

    /**
     * The codec that the supplier gives when it is first needed, so that classes whose codecs refer to each other in a
     * circle need not be initialized together.
     */
    public static <T> Codec<T> lazy(Supplier<? extends Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }

    /** What the codec reads, or {@code null}. */
    public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
        return new NullableCodec<>(codec);
    }

    /**
     * A string that stands for another value.
     *
     * @param parse throws {@link IllegalArgumentException} with a message for people where the text is not of the
     *     format
     * @param format the format's name as the contract writes it
     * @param print gives the text that {@code parse} reads as an equal value
     */
    public static <T> Codec<T> parsed(
            Function<String, ? extends T> parse, String format, Function<? super T, String> print) {
        return new ParsedCodec<>(parse, format, print);
    }

    /** A string that stands for another value, whose {@code toString} writes it. */
    public static <T> Codec<T> parsed(Function<String, ? extends T> parse, String format) {
        return parsed(parse, format, Object::toString);
    }

    /**
     * A string that holds a JSON document; what is wrong in there is found at the string's pointer followed by that in
     * the document.
     */
    public static <T> Codec<T> encoded(Codec<T> content) {
        return new EncodedCodec<>(content);
    }

    /**
     * What the codec reads, where nothing is wrong with its JSON tree as a whole.
     *
     * @param judge finds what is wrong with a tree as {@link JsonReader#readTree} gives it
     */
    public static <T> Codec<T> judged(Function<@Nullable Object, Violations> judge, Codec<T> codec) {
        return new JudgedCodec<>(judge, codec);
    }

    /**
     * An object around one value, which alone is in JSON.
     *
     * @param wrap may throw {@link io.plumbline.runtime.constraint.ConstraintViolationException}
     * @param unwrap the other way round
     */
    public static <V extends @Nullable Object, T> Codec<T> wrapped(
            Codec<V> content, Function<? super V, ? extends T> wrap, Function<? super T, ? extends V> unwrap) {
        return new WrappingCodec<>(content, wrap, unwrap);
    }

    /**
     * A fixed set of scalars.
     *
     * @param byWire what each string, boolean or number of the contract is in Java, in the contract's order
     * @param wire the other way round
     */
    public static <T> Codec<T> enumeration(Map<?, ? extends T> byWire, Function<? super T, ?> wire) {
        return new EnumCodec<>(byWire, wire);
    }
}
