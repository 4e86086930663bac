package io.plumbline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec that was generated for the schema at one place.
 *
 * @param pointer the place
 * @param codec the generated class's only instance
 */
record GeneratedCodec(String pointer, Codec<Object> codec) {

    /** What became of a value. */
    sealed interface Outcome {

        /** It is valid. */
        record Accepted(JsonNode written) implements Outcome {}

        /** It breaks the contract. */
        record Refused(List<Violation> violations) implements Outcome {}
    }

    @SuppressWarnings("unchecked")
    static GeneratedCodec load(ClassLoader loader, String pointer, String simpleName) {
        try {
            Class<?> type = loader.loadClass(GeneratedDocument.codec(simpleName));
            return new GeneratedCodec(
                    pointer, (Codec<Object>) type.getField("INSTANCE").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the value, and writes what was read. */
    Outcome judge(JsonNode value) {
        try {
            @Nullable Object read = Json.read(codec, RawDocument.JSON.writeValueAsBytes(value));
            if (read == null) {
                throw new IllegalStateException("read as null: " + value);
            }
            return new Outcome.Accepted(RawDocument.JSON.readTree(Json.write(codec, read)));
        } catch (ConstraintViolationException violation) {
            return new Outcome.Refused(violation.violations());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
