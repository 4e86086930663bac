package io.plumbline.runtime.http.body;

import io.plumbline.runtime.http.parameter.Percent;
import io.plumbline.runtime.http.parameter.SpellingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The header lines of a part of a multipart form (RFC 7578).
 *
 * @param lines by name in lower case
 * @param name the field's name
 * @param fileName the file's name, its last piece only; empty where the part is no file
 */
record PartHeaders(Map<String, String> lines, String name, Optional<String> fileName) {

    /** The most bytes that the header lines of one part may have. */
    static final int MAX_BYTES = 8192;

    private static final String DISPOSITION = "content-disposition";
    private static final String EXTENDED = "filename*";

    /** Reads the lines up to the empty one. */
    static PartHeaders read(DelimitedInput in) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        int left = MAX_BYTES;
        for (byte[] line = in.line(left); line.length > 0; line = in.line(left)) {
            left -= line.length;
            add(lines, text(line));
        }
        String disposition = lines.get(DISPOSITION);
        if (disposition == null) {
            throw new MalformedBodyException("has a part without Content-Disposition");
        }
        return of(lines, HeaderValue.parse(disposition));
    }

    private static PartHeaders of(Map<String, String> lines, HeaderValue disposition) {
        Optional<String> name = disposition.parameter("name");
        if (!disposition.value().equals("form-data") || name.isEmpty()) {
            throw new MalformedBodyException("has a part whose Content-Disposition is not form-data with a name");
        }
        String encoding = lines.getOrDefault("content-transfer-encoding", "binary");
        if (!encoding.matches("(?i)7bit|8bit|binary")) {
            throw new MalformedBodyException("has a part with a Content-Transfer-Encoding, which forms do not have");
        }
        return new PartHeaders(lines, name.get(), fileName(disposition));
    }

    /** The text of a line; browsers write names in UTF-8 as they are. */
    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedBodyException("has a header in a part that is not UTF-8");
        }
    }

    private static void add(Map<String, String> lines, String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean plain = line.chars().allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\t');
        if (!plain || !name.matches("[!#$%&'*+.^_`|~0-9a-z-]+")) {
            throw new MalformedBodyException("has a malformed header in a part");
        }
        if (lines.put(name, line.substring(colon + 1).strip()) != null) {
            throw new MalformedBodyException("has a part that repeats the header " + name);
        }
    }

    /** The extended form wins, though forms should not use it (RFC 8187): some clients do. */
    private static Optional<String> fileName(HeaderValue disposition) {
        Optional<String> plain = disposition.parameter("filename");
        Optional<String> extended = disposition.parameter(EXTENDED).map(PartHeaders::extended);
        Optional<String> name = extended.isPresent() ? extended : plain;
        return name.map(path -> path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    private static String extended(String value) {
        String[] pieces = value.split("'", -1);
        if (pieces.length != 3 || !pieces[0].equalsIgnoreCase("utf-8")) {
            throw new MalformedBodyException("has a part whose filename* is not of the form UTF-8''name");
        }
        try {
            return Percent.decode(pieces[2]);
        } catch (SpellingException e) {
            throw new MalformedBodyException("has a part whose filename* " + e.getMessage());
        }
    }
}
