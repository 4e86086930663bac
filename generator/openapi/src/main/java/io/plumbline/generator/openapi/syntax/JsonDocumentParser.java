package io.plumbline.generator.openapi.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import java.io.IOException;

/** Feeds a {@link TreeBuilder} with JSON text. */
final class JsonDocumentParser {

    // the builder has its own limits, with messages of its own, and the text is in memory already
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final TreeBuilder builder;
    private final ReadLimits limits;

    JsonDocumentParser(TreeBuilder builder, ReadLimits limits) {
        this.builder = builder;
        this.limits = limits;
    }

    /**
     * Reads one JSON value.
     *
     * @throws ReadFailure where the text is not exactly one
     */
    void parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (builder.root() != null) {
                    throw syntax(parser.currentTokenLocation(), "there is more text after the end of the document");
                }
                accept(token, parser);
                token = parser.nextToken();
            }
        } catch (JsonProcessingException e) {
            throw syntax(e.getLocation(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new ReadFailure(DiagnosticCode.SYNTAX, 1, 1, String.valueOf(e.getMessage()));
        }
    }

    private void accept(JsonToken token, JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        switch (token) {
            case START_OBJECT -> builder.startObject(line, column);
            case START_ARRAY -> builder.startArray(line, column);
            case END_OBJECT, END_ARRAY -> builder.end();
            case FIELD_NAME -> builder.name(parser.currentName(), line, column);
            case VALUE_STRING -> builder.string(parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), line, column);
            case VALUE_TRUE, VALUE_FALSE ->
                builder.scalar(line, column, place -> new BooleanNode(place, token == JsonToken.VALUE_TRUE));
            default -> builder.scalar(line, column, NullNode::new);
        }
    }

    private void number(String text, int line, int column) {
        if (!NumberText.isBounded(text, limits.numberLength())) {
            throw new ReadFailure(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    line,
                    column,
                    "a number has more than " + limits.numberLength() + " digits");
        }
        builder.scalar(line, column, place -> new NumberNode(place, text));
    }

    private static ReadFailure syntax(JsonLocation at, String message) {
        String sentence = message.replaceAll("\\s*\\(for .*?\\)|\\n.*", "");
        return new ReadFailure(DiagnosticCode.SYNTAX, at.getLineNr(), Math.max(1, at.getColumnNr()), sentence);
    }
}
