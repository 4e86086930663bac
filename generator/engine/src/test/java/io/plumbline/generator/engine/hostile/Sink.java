package io.plumbline.generator.engine.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of a contract where text of the author's stands.
 *
 * <p>Contracts are resources in which each place is {@code ⟦name⟧}, or {@code ⟦name=harmless⟧} where not every text is
 * allowed; {@code ⟦ref name⟧} is the text at that place inside of a JSON pointer. The place's name ends in an asterisk
 * where text has a syntax of its own, by which the code differs.
 *
 * @param contract name of the resource
 * @param name the place
 */
record Sink(String contract, String name) {

    private static final Pattern PLACE = Pattern.compile("⟦(ref )?([^⟧=]*)(=[^⟧]*)?⟧");

    /** Whether the code is the same whatever the text. */
    boolean isPlain() {
        return !name.endsWith("*");
    }

    /** All places of all contracts. */
    static List<Sink> all() {
        return List.of("models", "operations").stream()
                .flatMap(contract -> names(contract).stream().map(name -> new Sink(contract, name)))
                .toList();
    }

    private static Set<String> names(String contract) {
        return PLACE.matcher(read(contract))
                .results()
                .map(place -> place.group(2))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** The contract with harmless text in every place. */
    static String harmless(String contract) {
        return PLACE.matcher(read(contract)).replaceAll(place -> Matcher.quoteReplacement(harmlessText(place)));
    }

    /** The contract with this text here and harmless text elsewhere. */
    String with(String text) {
        return PLACE.matcher(read(contract))
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(2).equals(name)
                                ? json(place.group(1) == null ? text : pointer(text))
                                : harmlessText(place)));
    }

    private static String harmlessText(MatchResult place) {
        String words = place.group(3) == null
                ? "harmless " + place.group(2)
                : place.group(3).substring(1);
        return place.group(1) == null ? words : pointer(words);
    }

    private static String pointer(String text) {
        StringBuilder fragment = new StringBuilder();
        for (byte unit : text.replace("~", "~0").replace("/", "~1").getBytes(StandardCharsets.UTF_8)) {
            fragment.append(
                    unit > 0 && Character.isLetterOrDigit((char) unit)
                            ? "" + (char) unit
                            : "%%%02X".formatted(unit & 0xff));
        }
        return fragment.toString();
    }

    /** As it stands between the quotes of a JSON string. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        text.chars()
                .forEach(unit -> json.append(
                        unit < ' ' || unit > '~' || unit == '"' || unit == '\\'
                                ? "\\u%04x".formatted(unit)
                                : "" + (char) unit));
        return json.toString();
    }

    private static String read(String contract) {
        try (InputStream in = Sink.class.getResourceAsStream("/hostile/" + contract + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
