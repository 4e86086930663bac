package io.plumbline.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.processor.language.Expression.Dialect;
import io.plumbline.processor.value.Piece;
import io.plumbline.processor.value.TextRange;
import io.plumbline.runtime.pattern.EcmaPattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Automata say the same as the searches at run time do. */
class LanguageTest {

    private static final List<String> LETTERS = List.of(
            "a", "b", "Z", "-", "0", "7", " ", "\n", "\u0085", "\u2028", "\uD83D\uDE00", ".", "_", "\u00E9", "]");

    private static final List<String> TEXTS = texts();

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (String first : LETTERS) {
            texts.add(first);
            for (String second : LETTERS) {
                texts.add(first + second);
                texts.add("a" + first + second);
                texts.add(first + second + "\uD83D\uDE00b");
            }
        }
        return texts;
    }

    private static TextRange only(String text) {
        return new TextRange(text.length(), text.length(), text, text, List.of(new Piece.Fixed(Set.of(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z]+$",
                "a",
                "^a",
                "a$",
                "^$",
                "",
                "^",
                "$",
                "^a|b$",
                "(^a|b)-",
                "(^|-)a($|0)",
                "a^",
                "$a",
                "^^a$$",
                "(a|$)b?$",
                "^.$",
                "^..$",
                "^[^a]$",
                "^[^]$",
                "[]",
                "^\\d*$",
                "\\D",
                "^\\w{2}$",
                "\\W",
                "^\\s$",
                "^\\S+?$",
                "^(?:ab|a)*$",
                "^a{2}$",
                "^a{1,}b{0,2}$",
                "^(a|b){2,3}$",
                "^(a?){3}$",
                "^[-a]$",
                "^[a-]$",
                "^[\\d-]$",
                "^[\\]]$",
                "\\.",
                "\\-",
                "^\\u0061",
                "^[\\x61-\\x62]",
                "^\uD83D\uDE00$",
                "^[\uD83D\uDE00a]$",
                "^[^\uD83D\uDE00]$",
                "^[a-\uD83D\uDE00]+$",
                "^.*a$",
                "^[^]*b",
                "^[^-]{2,}$",
                "^a*?$",
                "^(a*)*$",
                "^(|a)b$",
                "^[_\\s]$",
                "^(((a)))$",
                "^[\\w.]+$",
                "^\u00E9"
            })
    void judgesAsTheContractDoes(String source) {
        Language language = Language.of(new Expression(source, Dialect.ECMA)).orElseThrow();
        EcmaPattern pattern = EcmaPattern.of(source);

        for (String text : TEXTS) {
            boolean isFound = pattern.find(text) == EcmaPattern.Outcome.FOUND;
            assertThat(language.takesAll(only(text))).as("takes %s", text).isEqualTo(isFound);
            assertThat(language.refusesAll(only(text))).as("refuses %s", text).isEqualTo(!isFound);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+",
                "^a$",
                "a|b-",
                "",
                ".",
                "..",
                "[^a]",
                "\\d+",
                "\\s",
                "\\S*",
                "\\w{2,3}",
                "(?:ab?)+",
                "[-a]",
                "[a-]",
                "\\.",
                "a{2}",
                "^(a|b)*$",
                "[\\d-]+",
                "\uD83D\uDE00?.",
                "^-"
            })
    void judgesAsJavaDoes(String source) {
        Language language = Language.of(new Expression(source, Dialect.JAVA)).orElseThrow();
        Pattern pattern = Pattern.compile(source);

        for (String text : TEXTS) {
            boolean matches = pattern.matcher(text).matches();
            assertThat(language.takesAll(only(text))).as("takes %s", text).isEqualTo(matches);
            assertThat(language.refusesAll(only(text))).as("refuses %s", text).isEqualTo(!matches);
        }
    }

    /** Texts with half characters are either judged as at run time or not at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"^.$", "^..$", "^[^a]*$", "^a[^]*b$", "[^]", "^[^]+$", "[^-]$", "^[^]*[^]{2}$", "^([^]*a)*$"})
    void errsOnTheSafeSideForHalfCharacters(String source) {
        Language language = Language.of(new Expression(source, Dialect.ECMA)).orElseThrow();
        EcmaPattern pattern = EcmaPattern.of(source);
        List<String> halves = List.of("\uD83D", "\uDE00", "a", "b", "\uD83D\uDE00");

        for (String first : halves) {
            for (String second : halves) {
                for (String third : List.of("", "\uD83D", "\uDE00", "b")) {
                    String text = first + second + third;
                    boolean isFound = pattern.find(text) == EcmaPattern.Outcome.FOUND;
                    assertThat(language.takesAll(only(text)) && !isFound)
                            .as("takes %s", text)
                            .isFalse();
                    assertThat(language.refusesAll(only(text)) && isFound)
                            .as("refuses %s", text)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)b",
                "(?!a)",
                "(?<=a)b",
                "(a)\\1",
                "\\bword",
                "\\p{L}",
                "(?i:a)",
                "((a{100}){100}){100}",
                "a{1001}",
                "(^a)*",
                "\\cA",
                "\\0",
                "\\v",
                "[\\p{L}]",
                "\\uD83D",
                "{",
                "a{,2}",
                "(?<n>a)\\k<n>"
            })
    void leavesOutWhatItCannotExpress(String source) {
        assertThat(Language.of(new Expression(source, Dialect.ECMA))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a++",
                "[a-z&&[^b]]",
                "[[a]]",
                "\\Qa\\E",
                "a$\\n",
                "(?i)a",
                "\\h",
                "\\R",
                "\\Z",
                "[]a]",
                "[^]a]",
                "\\x{61}",
                "\\0141",
                "(?>a)",
                "\\p{Alpha}",
                "a{2}+",
                "(a)\\1"
            })
    void leavesOutWhatJavaMeansOtherwise(String source) {
        assertThat(Language.of(new Expression(source, Dialect.JAVA))).isEmpty();
    }

    @Test
    void groupsWithoutEndAreNotExpressed() {
        String deep = "(".repeat(100_000) + "a" + ")".repeat(100_000);

        assertThat(Language.of(new Expression(deep, Dialect.ECMA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "^(a|b)*a(a|b){20}$",
        "^((a|aa|aaa){9}){9}$",
        "^(a?){300}(b?){300}$",
        "^(.*a){30}$",
        "^((a?b?c?d?){12}x?){12}$",
        "^(a|b|c|d|e)*x(a|b|c|d|e){40}y(a|b){40}$",
        "^[^a]*[^b]*[^c]*[^d]*[^e]*[^f]*[^g]*[^h]*$"
    })
    void isNeverLongAbout(String source) {
        Expression expression = new Expression(source, Dialect.ECMA);
        TextRange open = new TextRange(1, 1000, "a", "", List.of());
        TextRange counted = new TextRange(60, 64, "ab", "ba", List.of());

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            Optional<Language> language = Language.of(expression);
            language.ifPresent(one -> {
                one.refusesAll(open);
                one.takesAll(open);
                one.refusesAll(counted);
                one.takesAll(counted);
            });
        });
    }
}
