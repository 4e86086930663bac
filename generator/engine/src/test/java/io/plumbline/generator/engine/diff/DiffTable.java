package io.plumbline.generator.engine.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of changes, as files that people read.
 *
 * <p>The first line of a file names the frame that its fragments are put into. A row begins with {@code # } and what it
 * is about; {@code old } and {@code new } give the fragments, which go on in lines that are indented; each line after
 * {@code => } is one change that must be found: where, its kind, how, and for whom it breaks.
 */
record DiffTable(Frame frame, List<Row> rows) {

    static final Path FOLDER = Path.of("src/test/resources/diff");

    /** What surrounds a fragment. */
    enum Frame {
        /** A schema: of a body that is sent and of a body that is answered. */
        SCHEMA("""
                paths:
                  /in:
                    post:
                      operationId: in
                      requestBody: {required: true, content: {application/json: {schema: @}}}
                      responses: {"204": {description: done}}
                  /out:
                    get:
                      operationId: out
                      responses: {"200": {description: done, content: {application/json: {schema: @}}}}
                """),
        /** An operation without its parameter in the path. */
        OPERATION("""
                paths:
                  /things/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    post: @
                components:
                  securitySchemes:
                    key: {type: apiKey, in: header, name: X-Key}
                    token: {type: http, scheme: bearer}
                    oauth: {type: oauth2, flows: {implicit: {authorizationUrl: "https://a.example", scopes: {r: r, w: w}}}}
                """),
        /** Named schemas, the first of which is sent and answered. */
        SCHEMAS("""
                paths:
                  /in:
                    post:
                      operationId: in
                      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
                      responses: {"200": {description: done, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
                components: {schemas: @}
                """),
        /** The same, of which only the changes of generated code are told. */
        CODE(SCHEMAS.text),
        /** All but the head. */
        DOCUMENT("@"),
        /** The same, of which only the changes of generated code are told. */
        CODE_OF_DOCUMENT("@");

        private final String text;

        Frame(String text) {
            this.text = text;
        }

        String document(String fragment) {
            return "openapi: 3.1.0\ninfo: {title: Things, version: \"1\"}\n" + text.replace("@", fragment) + "\n";
        }
    }

    /**
     * One row.
     *
     * @param frame what surrounds its fragments
     * @param before the old document
     * @param after the new one
     * @param expected the changes
     */
    record Row(String name, Frame frame, String before, String after, List<String> expected) {

        /** Whether only changes of generated code are told, or only the others. */
        boolean isAboutCode() {
            return frame == Frame.CODE || frame == Frame.CODE_OF_DOCUMENT;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<DiffTable> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(DiffTable::read);
        }
    }

    private static DiffTable read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            Frame frame = Frame.valueOf(lines.get(0).strip().replace(' ', '_').toUpperCase(java.util.Locale.ROOT));
            String name = FOLDER.relativize(file) + ": ";
            List<Row> rows = new ArrayList<>();
            for (String row : String.join("\n", lines.subList(1, lines.size())).split("(?m)^# ", -1)) {
                if (!row.isBlank()) {
                    rows.add(row(name, row, frame));
                }
            }
            return new DiffTable(frame, rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Row row(String file, String text, Frame frame) {
        String before = between(text, "\nold ", "\nnew ");
        String after = between(text, "\nnew ", "\n=>");
        List<String> expected = text.lines()
                .filter(line -> line.startsWith("=> "))
                .map(line -> line.substring(3))
                .toList();
        String name = file + text.lines().findFirst().orElseThrow();
        return new Row(name, frame, frame.document(before), frame.document(after), expected);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf(end, from);
        return text.substring(from, to < 0 ? text.length() : to).stripTrailing().replace("\n    ", "\n");
    }
}
