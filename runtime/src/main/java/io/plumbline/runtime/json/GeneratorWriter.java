package io.plumbline.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes UTF-8 text through jackson-core's generator. */
final class GeneratorWriter extends JsonWriter implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator generator;

    GeneratorWriter(OutputStream out) {
        try {
            generator = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses text with half characters in it: the generator writes every whole one as itself, so an escaped surrogate
     * is only half of one.
     *
     * @throws IllegalArgumentException where there is one
     */
    static void check(byte[] text) {
        try {
            Utf8.check(text);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("A string can not be written: " + e.problem(), e);
        }
    }

    /** Flushes, and gives the generator's buffers back. */
    @Override
    public void close() {
        try {
            generator.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(int value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(BigInteger value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a JSON number");
        }
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(BigDecimal value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void value(String value) {
        try {
            generator.writeString(value);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void nullValue() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException cause) {
        return cause instanceof JsonProcessingException refused
                ? new IllegalArgumentException(refused.getOriginalMessage(), refused)
                : new UncheckedIOException(cause);
    }
}
