package io.plumbline.corpus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import com.networknt.schema.oas.OpenApi31;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Judges values by the schemas of a document, without anything of ours. */
final class IndependentValidator {

    private static final Logger LOGGER = Logger.getLogger("com.networknt");
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .losslessNarrowing(true)
            .discriminatorKeywordEnabled(false)
            .preloadJsonSchema(false)
            .locale(Locale.ROOT)
            .build();

    static {
        // it logs every keyword of OpenAPI that is none of JSON Schema's
        LOGGER.setLevel(Level.SEVERE);
    }

    private final RawDocument document;
    private final JsonSchema root;

    IndependentValidator(RawDocument original) {
        this.document = DocumentedReadings.of(original);
        JsonMetaSchema dialect = document.is30() ? OpenApi30.getInstance() : OpenApi31.getInstance();
        JsonSchemaFactory factory = JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(dialect.getIri())
                .build();
        this.root = factory.getSchema(SchemaLocation.of("memory:/document"), document.root(), CONFIG);
    }

    /** What is wrong with a value at a place; nothing where it is valid. */
    List<ValidationMessage> judge(String pointer, JsonNode value) {
        return root.getSubSchema(path(pointer)).validate(value).stream().toList();
    }

    private JsonNodePath path(String pointer) {
        JsonNodePath path = new JsonNodePath(PathType.JSON_POINTER);
        JsonNode parent = document.root();
        for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
            path = parent.isArray() ? path.append(at.getMatchingIndex()) : path.append(at.getMatchingProperty());
            parent = parent.isArray() ? parent.path(at.getMatchingIndex()) : parent.path(at.getMatchingProperty());
        }
        return path;
    }
}
