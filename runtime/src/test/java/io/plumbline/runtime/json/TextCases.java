package io.plumbline.runtime.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts to be read, from a file that says how it writes them. */
final class TextCases {

    private static final Pattern UNIT = Pattern.compile("⟨([0-9a-f]*)⟩");

    private TextCases() {}

    static Stream<String> read(String file) {
        try (InputStream in = Objects.requireNonNull(TextCases.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("## "))
                    .map(line -> UNIT.matcher(line).replaceAll(TextCases::unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unit(MatchResult match) {
        String number = match.group(1);
        return number.isEmpty() ? "" : Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number, 16)));
    }
}
