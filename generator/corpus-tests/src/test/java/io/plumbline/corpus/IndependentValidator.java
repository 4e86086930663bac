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
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Judges values by the schemas of a document, without anything of ours. */
final class IndependentValidator {

    private static final Logger LOGGER = Logger.getLogger("com.networknt");

    /** The validator keeps a copy of each schema for every way that leads to it, which fills any memory in the end. */
    private static final int VALUES_BETWEEN_FRESH_STARTS = 500;

    /** A mailbox of RFC 5321 with a dot string or a quoted string before a domain of names. */
    private static final Pattern MAILBOX =
            Pattern.compile("([\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*|\"([ !#-\\[\\]-~]|\\\\[ -~])*\")"
                    + "@[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*");

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
    private JsonSchema root;
    private int judged;

    IndependentValidator(RawDocument original) {
        this.document = DocumentedReadings.of(original);
        this.root = schema();
    }

    private JsonSchema schema() {
        JsonMetaSchema dialect = JsonMetaSchema.builder(OpenApi31.getInstance())
                .format(new Parsed("date-time", OffsetDateTime::parse))
                .format(new Parsed("byte", IndependentValidator::base64))
                .format(new Parsed("binary", IndependentValidator::base64))
                .format(new Parsed("email", IndependentValidator::mailbox))
                .build();
        JsonSchemaFactory factory = JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(dialect.getIri())
                .build();
        return factory.getSchema(SchemaLocation.of("memory:/document"), document.root(), CONFIG);
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
        if (++judged % VALUES_BETWEEN_FRESH_STARTS == 0) {
            root = schema();
        }
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

    private static void base64(String text) {
        if (!Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(text))
                .equals(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    private static void mailbox(String text) {
        if (!MAILBOX.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    /**
     * A format in place of the validator's own, which takes text after a date with a time, knows neither of the formats
     * of bytes (both are base64 in JSON), and refuses mail addresses for domains that it does not know.
     */
    private record Parsed(String getName, Consumer<String> parser) implements Format {

        @Override
        public boolean matches(ExecutionContext context, String value) {
            try {
                parser.accept(value);
                return true;
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return false;
            }
        }
    }
}
