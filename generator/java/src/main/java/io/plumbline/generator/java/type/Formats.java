package io.plumbline.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.naming.TypeReference;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.urn.FunctionUrn;
import io.plumbline.runtime.urn.Urn;
import io.plumbline.runtime.value.Bytes;
import io.plumbline.runtime.value.Content;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The Java types of string formats: those the runtime knows, and those that users add. */
final class Formats {

    private static final Map<String, Shape.Formatted> KNOWN = Map.of(
            "date-time", known(ClassName.get(OffsetDateTime.class), "OFFSET_DATE_TIME", "date-time"),
            "date", known(ClassName.get(LocalDate.class), "LOCAL_DATE", "date"),
            "uuid", known(ClassName.get(UUID.class), "UUID", "uuid"),
            "uri", known(ClassName.get(URI.class), "URI", "uri"),
            "byte", known(ClassName.get(Bytes.class), "BYTES", "byte"),
            "binary", known(ClassName.get(Content.class), "CONTENT", "binary"),
            "urn", parsed(ClassName.get(Urn.class), "urn"),
            "function-urn", parsed(ClassName.get(FunctionUrn.class), "function-urn"));

    private final Map<String, String> added;

    Formats(Map<String, String> added) {
        this.added = added;
    }

    /** The shape of a string of the format, or of one that demands a class by name. */
    Optional<Shape> shape(String format, String javaType) {
        String demanded = javaType.isEmpty() ? added.getOrDefault(format, "") : javaType;
        if (!demanded.isEmpty()) {
            return Optional.of(parsed(TypeReference.of(demanded), format));
        }
        return Optional.ofNullable(KNOWN.get(format));
    }

    private static Shape.Formatted known(ClassName type, String codec, String format) {
        return new Shape.Formatted(type, CodeBlock.of("$T.$L", Codecs.class, codec), format);
    }

    private static Shape.Formatted parsed(ClassName type, String format) {
        CodeBlock codec = CodeBlock.of("$T.parsed($T::parse, $L)", Codecs.class, type, StringLiteral.of(format));
        return new Shape.Formatted(type, codec, format);
    }
}
