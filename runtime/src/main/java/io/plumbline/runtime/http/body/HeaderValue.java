package io.plumbline.runtime.http.body;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A header's value with parameters, such as {@code multipart/form-data; boundary="a b"} (RFC 9110, section 5.6.6).
 *
 * @param value what stands before the first semicolon, in lower case
 * @param parameters by name in lower case, their values without quotes
 */
public record HeaderValue(String value, Map<String, String> parameters) {

    /** Copies the parameters. */
    public HeaderValue {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A parameter's value. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * Takes a header's value apart.
     *
     * @throws MalformedBodyException where the parameters do not follow the grammar, or one is there twice
     */
    public static HeaderValue parse(String text) {
        int semicolon = text.indexOf(';');
        String value = semicolon < 0 ? text : text.substring(0, semicolon);
        Map<String, String> parameters = new LinkedHashMap<>();
        Cursor cursor = new Cursor(text, semicolon < 0 ? text.length() : semicolon);
        while (cursor.nextParameter()) {
            String name = cursor.token().toLowerCase(Locale.ROOT);
            if (parameters.put(name, cursor.assigned()) != null) {
                throw new MalformedBodyException("repeats the parameter " + name);
            }
        }
        return new HeaderValue(value.strip().toLowerCase(Locale.ROOT), parameters);
    }

    /** A place in the text of parameters. */
    private static final class Cursor {

        private final String text;
        private int at;

        Cursor(String text, int at) {
            this.text = text;
            this.at = at;
        }

        /** Goes over semicolons to the next parameter; false at the end. */
        boolean nextParameter() {
            skipBlanks();
            if (at < text.length() && text.charAt(at) != ';') {
                throw malformed();
            }
            while (at < text.length() && (isBlank() || text.charAt(at) == ';')) {
                at++;
            }
            return at < text.length();
        }

        String token() {
            int from = at;
            while (at < text.length() && isToken(text.charAt(at))) {
                at++;
            }
            if (at == from) {
                throw malformed();
            }
            return text.substring(from, at);
        }

        String assigned() {
            if (at >= text.length() || text.charAt(at) != '=') {
                throw malformed();
            }
            at++;
            return at < text.length() && text.charAt(at) == '"' ? quoted() : token();
        }

        /** A backslash that escapes neither a quote nor itself stands for itself, as paths of clients have it. */
        private String quoted() {
            StringBuilder value = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char character = text.charAt(at);
                if (character == '"') {
                    at++;
                    return value.toString();
                }
                if (character == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0) {
                    at++;
                }
                value.append(text.charAt(at));
            }
            throw malformed();
        }

        private void skipBlanks() {
            while (at < text.length() && isBlank()) {
                at++;
            }
        }

        private boolean isBlank() {
            return text.charAt(at) == ' ' || text.charAt(at) == '\t';
        }

        private static boolean isToken(char character) {
            return character > ' ' && character != 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(character) < 0;
        }

        private static MalformedBodyException malformed() {
            return new MalformedBodyException("has malformed parameters");
        }
    }
}
