package io.plumbline.corpus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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
        JsonMetaSchema dialect = JsonMetaSchema.builder(OpenApi31.getInstance())
                .format(new StrictDateTime())
                .build();
        JsonSchemaFactory factory = JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(dialect.getIri())
                .build();
        this.root = factory.getSchema(SchemaLocation.of("memory:/document"), document.root(), CONFIG);
    }

    /** The document as it is read here. */
    RawDocument document() {
        return document;
    }

    /** Whether a value is valid at a place. */
    boolean accepts(String pointer, JsonNode value) {
        return judge(pointer, value).isEmpty();
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

    /** The validator's own takes text after a date and time. */
    private static final class StrictDateTime implements Format {

        @Override
        public boolean matches(ExecutionContext context, String value) {
            try {
                OffsetDateTime.parse(value);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        @Override
        public String getName() {
            return "date-time";
        }
    }
}
