package io.plumbline.corpus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A document as a plain tree, read by libraries alone: what the generator makes of it is held against this.
 *
 * @param root all of it
 */
record RawDocument(JsonNode root) {

    /** Exact numbers, and no limit that a real document could meet. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static RawDocument read(Path file) {
        try {
            String text = Files.readString(file);
            return new RawDocument(file.toString().endsWith(".json") ? JSON.readTree(text) : yaml(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
        // to text and back, so that numbers are what JSON says that they are
        try {
            Object tree = new Load(settings).loadFromString(withoutIndentedBlanks(text));
            return JSON.readTree(JSON.writeValueAsBytes(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blank lines that are indented deeper than the text block they begin are what this parser refuses. */
    private static String withoutIndentedBlanks(String text) {
        return text.replaceAll("(?m)^[ ]+$", "");
    }

    /** Whether the document speaks the dialect of OpenAPI 3.0. */
    boolean is30() {
        return root.path("openapi").asText().startsWith("3.0");
    }

    /** What stands at a JSON pointer, a missing node where nothing does. */
    JsonNode at(String pointer) {
        return root.at(JsonPointer.compile(pointer));
    }

    /** Where a reference inside the document leads to, through references that stand there. */
    String target(String reference) {
        String pointer = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        JsonNode there = at(pointer);
        return there.path("$ref").isTextual() && there.size() == 1
                ? target(there.path("$ref").asText())
                : pointer;
    }

    /** A step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
