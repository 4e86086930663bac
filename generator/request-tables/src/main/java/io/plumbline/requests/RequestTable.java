package io.plumbline.requests;

import io.plumbline.runtime.http.Headers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests with their expected verdicts, as text beside a contract.
 *
 * <p>Blocks stand apart by empty lines. One that defines has lines {@code $name = text} and {@code > Header: value};
 * one that asks has a request line, perhaps header lines of its own and a body, and {@code =} with {@code accepted} or
 * a status, then a line for each violation.
 *
 * @param requests the requests in order
 */
record RequestTable(List<Request> requests) {

    /**
     * A request.
     *
     * @param line where it stands, from 1
     * @param target method and raw target
     * @param headers the header lines of all requests and its own
     * @param body the body, empty where there is none
     * @param expected the verdict
     */
    record Request(int line, String target, Headers headers, String body, List<String> expected) {

        @Override
        public String toString() {
            String shown = target.replaceAll(".*/", ".../") + " " + body;
            return line + ": " + (shown.length() > 120 ? shown.substring(0, 120) + "..." : shown);
        }
    }

    static RequestTable read(List<String> lines) {
        Reader reader = new Reader();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i));
        }
        reader.close();
        return new RequestTable(reader.requests);
    }

    private static final class Reader {
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<Request> requests = new ArrayList<>();
        private final List<String> block = new ArrayList<>();
        private Headers common = Headers.NONE;
        private Headers own = Headers.NONE;
        private int start;

        private void line(int number, String line) {
            if (line.isEmpty()) {
                close();
            } else if (line.startsWith("> ")) {
                header(line.substring(2).split(": ", 2));
            } else if (line.startsWith("$") && line.contains(" = ")) {
                String[] name = line.split(" = ", 2);
                names.put(name[0], expanded(name[1]));
            } else if (!line.startsWith("#")) {
                start = block.isEmpty() ? number : start;
                block.add(expanded(line));
            }
        }

        private void header(String[] header) {
            if (block.isEmpty()) {
                common = common.with(header[0], header[1]);
            } else {
                own = own.with(header[0], header[1]);
            }
        }

        private String expanded(String text) {
            String expanded = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                expanded = expanded.replaceAll(
                        java.util.regex.Pattern.quote(name.getKey()) + "(?![0-9a-z])",
                        java.util.regex.Matcher.quoteReplacement(name.getValue()));
            }
            return expanded;
        }

        private void close() {
            if (!block.isEmpty()) {
                int verdict = 1;
                while (!block.get(verdict).startsWith("=")) {
                    verdict++;
                }
                List<String> expected = new ArrayList<>(block.subList(verdict, block.size()));
                expected.set(0, expected.get(0).substring(1).strip());
                String body = String.join("\n", block.subList(1, verdict));
                requests.add(new Request(start, block.get(0), common.with(own), body, List.copyOf(expected)));
                block.clear();
                own = Headers.NONE;
            }
        }
    }
}
