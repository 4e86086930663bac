package io.plumbline.generator.engine.suite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of the suite.
 *
 * @param name its name without extension
 * @param groups its schemas, each with tests
 */
record SuiteFile(String name, List<Group> groups) {

    /**
     * A schema with tests.
     *
     * @param description what it is about
     * @param schema the schema's JSON text as the file has it
     * @param tests values with the verdict that they must get
     */
    record Group(String description, String schema, List<Case> tests) {}

    /**
     * A value with the verdict that it must get.
     *
     * @param description what it is
     * @param data its JSON text as the file has it
     * @param valid the verdict
     */
    record Case(String description, String data, boolean valid) {}

    static SuiteFile read(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        List<Group> groups = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                groups.add(group(parser, text));
            }
        }
        return new SuiteFile(file.getFileName().toString().replace(".json", ""), groups);
    }

    private static Group group(JsonParser parser, byte[] text) throws IOException {
        String description = "";
        String schema = "";
        List<Case> tests = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "description" -> description = parser.getText();
                case "schema" -> schema = slice(parser, text);
                case "tests" -> {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        tests.add(test(parser, text));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new Group(description, schema, tests);
    }

    private static Case test(JsonParser parser, byte[] text) throws IOException {
        String description = "";
        String data = "";
        boolean valid = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "description" -> description = parser.getText();
                case "data" -> data = slice(parser, text);
                case "valid" -> valid = parser.getBooleanValue();
                default -> parser.skipChildren();
            }
        }
        return new Case(description, data, valid);
    }

    /** The bytes of the value at which the parser stands. */
    private static String slice(JsonParser parser, byte[] text) throws IOException {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.finishToken();
        parser.skipChildren();
        int end = (int) parser.currentLocation().getByteOffset();
        return new String(text, start, end - start, StandardCharsets.UTF_8).strip();
    }
}
