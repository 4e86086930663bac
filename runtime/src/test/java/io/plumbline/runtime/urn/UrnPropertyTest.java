package io.plumbline.runtime.urn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random texts, well-formed and damaged, held against regular expressions of the two grammars.
 *
 * <p>The expressions are too slow for the product and yet a second opinion on every verdict and every part.
 */
class UrnPropertyTest {
    private static final int ROUNDS = 10_000;

    private static final Pattern FUNCTION = Pattern.compile(
            "(?i:urn:fss):([a-z0-9]+(?:-[a-z0-9]+)*):([A-Za-z0-9]{1,32})"
                    + ":function:([A-Za-z](?:[A-Za-z0-9_-]{0,58}[A-Za-z0-9])?):([A-Za-z](?:[A-Za-z0-9_-]{0,58}[A-Za-z0-9])?)"
                    + "(?::(?:!([A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)|([A-Za-z0-9](?:[A-Za-z0-9_.-]{0,40}[A-Za-z0-9])?)))?");

    private static final String PATH = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
    private static final String INNER = "(?:" + PATH + "|[/?])*";
    private static final Pattern ANY = Pattern.compile("(?i:urn):([A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]):(" + PATH
            + "(?:" + PATH + "|/)*)(?:\\?\\+(" + PATH + "(?:(?!\\?=)(?:" + PATH + "|[/?]))*))?(?:\\?=(" + PATH + INNER
            + "))?(?:#(" + INNER + "))?");

    private final Random random = new Random(20210304);

    @Test
    void functionUrnAgreesWithItsExpression() {
        int valid = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = damaged(this::functionUrn, i);
            Matcher matcher = FUNCTION.matcher(text);
            boolean matches = matcher.matches() && matcher.group(1).length() <= 32;
            assertSameVerdict(text, matches, FunctionUrn.check(text));
            if (matches) {
                valid++;
                assertSameParts(matcher, FunctionUrn.parse(text));
            }
        }
        assertThat(valid).isBetween(ROUNDS / 4, 3 * ROUNDS / 4);
    }

    @Test
    void urnAgreesWithItsExpression() {
        int valid = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = damaged(this::urn, i);
            Matcher matcher = ANY.matcher(text);
            boolean matches = matcher.matches();
            assertSameVerdict(text, matches, Urn.check(text));
            if (matches) {
                valid++;
                assertSameParts(matcher, Urn.parse(text));
            }
        }
        assertThat(valid).isBetween(ROUNDS / 4, 3 * ROUNDS / 4);
    }

    private static void assertSameVerdict(String text, boolean matches, @Nullable String problem) {
        assertThat(problem == null).as("%s: %s", text, problem).isEqualTo(matches);
        if (problem != null) {
            assertThat(problem).isPrintable().hasSizeLessThan(600);
        }
    }

    private static void assertSameParts(Matcher matcher, FunctionUrn urn) {
        assertThat(urn.region()).isEqualTo(matcher.group(1));
        assertThat(urn.project()).isEqualTo(matcher.group(2));
        assertThat(urn.packageName()).isEqualTo(matcher.group(3));
        assertThat(urn.name()).isEqualTo(matcher.group(4));
        String alias = matcher.group(5);
        String version = matcher.group(6);
        String qualifier = alias != null ? "!" + alias : version != null ? version : "latest";
        assertThat(urn.qualifier().text()).isEqualTo(qualifier);
        FunctionUrn rebuilt = FunctionUrn.of(urn.region(), urn.project(), urn.packageName(), urn.name())
                .withQualifier(urn.qualifier());
        assertThat(rebuilt).isEqualTo(urn).hasSameHashCodeAs(urn).isEqualByComparingTo(urn);
        assertThat(FunctionUrn.parse(urn.toString())).isEqualTo(urn).hasToString(urn.toString());
    }

    private static void assertSameParts(Matcher matcher, Urn urn) {
        assertThat(urn.nid()).isEqualToIgnoringCase(matcher.group(1));
        assertThat(urn.nss()).isEqualTo(matcher.group(2));
        assertThat(urn.resolution()).isEqualTo(matcher.group(3));
        assertThat(urn.query()).isEqualTo(matcher.group(4));
        assertThat(urn.fragment()).isEqualTo(matcher.group(5));
        Urn canonical = Urn.parse(urn.toString());
        assertThat(canonical).isEqualTo(urn).hasSameHashCodeAs(urn).isEqualByComparingTo(urn);
        assertThat(canonical).hasToString(urn.toString());
    }

    /** A well-formed text, and in every second round one to three random characters of it exchanged, put in or out. */
    private String damaged(Supplier<String> wellFormed, int round) {
        StringBuilder text = new StringBuilder(wellFormed.get());
        int damages = round % 2 == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < damages; i++) {
            int at = random.nextInt(text.length());
            String piece = string(":!-_.%?#+=/ aZ9\u00e9\u0430\n", random.nextInt(3));
            text.replace(at, at + random.nextInt(2), piece);
        }
        return text.toString();
    }

    private String functionUrn() {
        String identifiers = "abcxyzABCXYZ0189";
        String head = random.nextInt(8) == 0 ? "URN:Fss:" : "urn:fss:";
        String urn = head + labels() + ":" + string(identifiers, 1 + random.nextInt(32)) + ":function:" + identifier(60)
                + ":" + identifier(60);
        return switch (random.nextInt(3)) {
            case 0 -> urn;
            case 1 -> urn + ":!" + identifier(63);
            default -> urn + ":" + string(identifiers, 1) + string(identifiers + "-_.", random.nextInt(40)) + "0";
        };
    }

    private String urn() {
        String urn = (random.nextInt(8) == 0 ? "UrN:" : "urn:") + string("abAB09", 1)
                + string("abAB09-", random.nextInt(31)) + string("abAB09", 1) + ":" + pieces(1, "/");
        urn += random.nextBoolean() ? "" : "?+" + pieces(1, "/");
        urn += random.nextBoolean() ? "" : "?=" + pieces(1, "/?");
        return random.nextBoolean() ? urn : urn + "#" + pieces(0, "/?");
    }

    private String pieces(int min, String more) {
        String[] path = {"a", "Z", "0", "-", ".", "_", "~", "!", "$", "'", "(", "*", "+", "=", ":", "@", "%2f", "%C3"};
        StringBuilder text = new StringBuilder();
        IntStream.range(0, min + random.nextInt(12)).forEach(i -> {
            boolean bare = i >= min && random.nextInt(6) == 0;
            text.append(bare ? string(more, 1) : path[random.nextInt(path.length)]);
        });
        return text.toString();
    }

    private String labels() {
        StringBuilder region = new StringBuilder(string("abz019", 1 + random.nextInt(8)));
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> region.append('-').append(string("abz019", 1 + random.nextInt(8))));
        return region.toString();
    }

    private String identifier(int max) {
        String letters = "abzABZ";
        int length = 1 + random.nextInt(max);
        return length == 1
                ? string(letters, 1)
                : string(letters, 1) + string(letters + "09-_", length - 2) + string(letters + "09", 1);
    }

    private String string(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        IntStream.range(0, length).forEach(i -> text.append(alphabet.charAt(random.nextInt(alphabet.length()))));
        return text.toString();
    }
}
