package io.plumbline.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.runtime.pattern.EcmaPattern.Outcome;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions match, what is refused, and that no input hurts. */
class EcmaPatternTest {

    /** One row: a pattern, and an input that it is found in or not. */
    record Row(String pattern, String input, boolean found) {}

    private static Row found(String pattern, String input) {
        return new Row(pattern, input, true);
    }

    private static Row missing(String pattern, String input) {
        return new Row(pattern, input, false);
    }

    static Stream<Row> searches() {
        return Stream.of(
                found("b", "abc"),
                found("^abc$", "abc"),
                missing("^abc$", "abc\n"),
                missing("abc$", "abc\r\n"),
                missing("^abc", "\nabc"),
                found("a|^b", "ca"),
                found("", ""),
                found("a||b", ""),
                missing("[]", "a"),
                found("^[^]$", "\n"),
                found("^[^]$", "😀"),
                found("^.$", "😀"),
                missing("^..$", "😀"),
                missing("^.$", "\n"),
                missing("^.$", "\r"),
                missing("^.$", "\u2028"),
                found("^.$", "\u0085"));
    }

    static Stream<Row> sets() {
        return Stream.of(
                found("^\\d$", "7"),
                missing("^\\d$", "߀"),
                found("^\\D$", "߀"),
                missing("^\\w$", "é"),
                found("^[\\w-.]+$", "a-.b"),
                found("^[a-z-9]+$", "-9"),
                found("^[\\d-x]+$", "1-x"),
                missing("^[\\d-x]$", "k"),
                found("^[+--]$", ","),
                found("^[-a]+$", "a-"),
                found("^[^\\d]$", "x"),
                missing("^[^\\D]$", "x"),
                found("^[^\\D]$", "5"),
                found("^[^\\S\\d]$", " "),
                missing("^[^\\Sx]$", "y"),
                found("^\\s$", "\ufeff"),
                found("^\\s$", "\u000b"),
                missing("^\\s$", "\u0085"),
                missing("^\\s$", "\u180e"),
                found("^\\S$", "\u0085"),
                found("^[\\b]$", "\b"),
                found("^[a&&b]+$", "&b"),
                missing("^[a-z&&[def]]$", "d"),
                found("^[a-z&&[def]]$", "d]"),
                found("^[[]$", "["),
                found("^[\\]]$", "]"),
                found("^[#\\s ]x$", " x"),
                found("^[a-\\x63]$", "b"),
                found("^[😀-😂]$", "😁"),
                found("^[\\u{1F600}-\\ud83d\\ude02]$", "😁"),
                missing("^[😀]$", "\ud83d"),
                missing("^[^😀]$", "😀"));
    }

    static Stream<Row> escapes() {
        return Stream.of(
                found("^\\cC$", "\u0003"),
                found("^\\cc$", "\u0003"),
                found("^\\t\\n\\v\\f\\r$", "\t\n\u000b\f\r"),
                found("^\\0$", "\0"),
                found("^\\x41\\u0042\\u{43}$", "ABC"),
                found("^\\ud83d\\ude00$", "😀"),
                missing("\\ude00", "😀"),
                missing("^\\ud83d", "😀"),
                found("^\\/\\-\\\"\\_\\@\\ \\.$", "/-\"_@ ."),
                found("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|$", "^$\\.*+?()[]{}|"),
                found("^{.*}$", "{x}"),
                found("^a{$", "a{"),
                found("^a{,5}$", "a{,5}"),
                found("^a{2,3}b$", "aaab"),
                missing("^a{2}$", "aaa"),
                found("^]}$", "]}"),
                found("^#x y$", "#x y"),
                found("^é$", "é"));
    }

    static Stream<Row> properties() {
        return Stream.of(
                found("^\\p{Letter}\\p{L}\\p{gc=L}\\p{General_Category=Letter}$", "aéßж"),
                found("^\\p{digit}$", "৪"),
                missing("^\\P{Nd}$", "৪"),
                found("^\\P{Nd}$", "x"),
                found("^[\\p{Lu}\\P{L}]+$", "A1"),
                missing("^[^\\P{L}]$", "1"),
                found("^[^\\P{L}]$", "l"),
                missing("^[^\\P{L}x]$", "x"),
                missing("\\P{So}", "😀"),
                missing("^\\P{So}$", "😀"),
                missing("\\p{Cs}", "😀"),
                found("\\p{Cs}", "\ud83d"),
                found("^\\p{Script=Greek}\\p{sc=Cyrl}$", "λж"),
                found("^\\p{ASCII}\\p{Any}$", "a😀"),
                missing("^\\p{ASCII}$", "é"),
                found("^\\p{C}$", "\u0378"),
                missing("^\\P{C}$", "\u0378"),
                found("^\\p{Alphabetic}\\p{White_Space}\\p{Uppercase}$", "a\u00a0Ä"),
                found("^\\p{ID_Start}\\p{ID_Continue}$", "a·"),
                missing("^\\p{ID_Continue}$", "\u0000"),
                found("^\\p{Hex_Digit}+$", "aFＦ"),
                missing("^\\p{Hex_Digit}$", "৪"));
    }

    static Stream<Row> groups() {
        return Stream.of(
                found("^(?:a|b)+$", "abab"),
                found("^([a-c]|\\d|_|😀)*$", "a0_😀"),
                missing("^([a-c]|\\d|_|😀)*$", "a0_-"),
                found("^(?:[^a-y]|b|\\D)+$", "zb"),
                missing("^(?:[^a-y]|b)$", "c"),
                missing("^(?:[]|b)$", "c"),
                found("^(?:[]|b)$", "b"),
                found("^(?:a|b|)$", ""),
                found("^(?:a|b+|c)$", "bb"),
                found("^(a|b)\\1$", "aa"),
                missing("^(a|b)\\1$", "ab"),
                found("^(a)(b)?\\2c$", "ac"),
                found("^(a)(b)?\\2c$", "abbc"),
                missing("^(a)(b)?\\2c$", "abc"),
                found("^(?<year>\\d{4})-\\k<year>$", "2020-2020"),
                missing("^(?<year>\\d{4})-\\k<year>$", "2020-2021"),
                found("^(?<$_ü>x)\\k<$_ü>$", "xx"),
                found("^\\1(a)$", "a"),
                found("^(a\\1)$", "a"),
                found("^(a)*\\1$", "aaa"),
                found("^(a)(?:\\1)0$", "aa0"),
                found("(?<=\\$)\\d+", "$42"),
                missing("(?<!\\$)\\b\\d+", "$42"),
                found("^(?=.*\\d)(?!.*x)\\w+$", "abc1"),
                missing("^(?=.*\\d)(?!.*x)\\w+$", "abx1"),
                found("^(?=a)*b$", "b"),
                found("^(?i:AB)c$", "abc"),
                missing("^(?i:AB)c$", "abC"),
                found("^(?i:a(?-i:b))$", "Ab"),
                missing("^(?i:a(?-i:b))$", "AB"),
                found("(?m:^b$)", "a\nb\nc"),
                found("(?s:a.b)", "a\nb"),
                found("\\bfoo\\b", "a foo!"),
                missing("\\bfoo\\b", "éfoo_"),
                found("\\bfoo\\b", "éfoo"),
                found("oo\\B", "foox"));
    }

    @ParameterizedTest
    @MethodSource({"searches", "sets", "escapes", "properties", "groups"})
    void searches(Row row) {
        assertThat(EcmaPattern.of(row.pattern()).find(row.input()))
                .isEqualTo(row.found() ? Outcome.FOUND : Outcome.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource({"searches", "sets", "escapes", "properties", "groups"})
    void matchesAsAWholeWhatHoldsIt(Row row) {
        String whole = EcmaPattern.of(row.pattern()).wholeMatch().orElseThrow();

        assertThat(row.input().matches(whole)).as(whole).isEqualTo(row.found());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "^[a-z]+$, [a-z]+",
                "^[a-z]+, [a-z]+(?s:.*)",
                "[a-z]+$, (?s:.*?)[a-z]+",
                "^$, \"\"",
                "\\\\z, (?s:.*?)\\x{5C}z(?s:.*)",
                "^ab|cd$, (?s:.*?)(?:\\Aab|cd\\z)(?s:.*)",
                "^(ab|cd)$, (?:ab|cd)"
            })
    void writesWholeMatchesWithoutNeedlessParts(String pattern, String whole) {
        assertThat(EcmaPattern.of(pattern).wholeMatch()).hasValue(whole);
    }

    @Test
    void hasNoWholeMatchOfWhatCanNotBeUsed() {
        assertThat(EcmaPattern.of("(").wholeMatch()).isEmpty();
    }

    /** One row: a text that is no expression, and why. */
    record Refusal(String pattern, String message) {}

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal("(abc", "( without ) at 0"),
                new Refusal("abc)", ") without ( at 3"),
                new Refusal("a[bc", "[ without ] at 1"),
                new Refusal("*a", "nothing to repeat at 0"),
                new Refusal("a++", "nothing to repeat at 2"),
                new Refusal("a{2}{3}", "nothing to repeat at 4"),
                new Refusal("a*??", "nothing to repeat at 3"),
                new Refusal("({2})", "nothing to repeat at 1"),
                new Refusal("^*", "nothing to repeat at 1"),
                new Refusal("a{3,2}", "a repetition out of order at 1"),
                new Refusal("[z-a]", "a range out of order at 1"),
                new Refusal("a\\", "\\ at the end at 1"),
                new Refusal("a\\Z", "\\Z, which ECMA-262 does not have, at 1"),
                new Refusal("\\Qa", "\\Q, which ECMA-262 does not have, at 0"),
                new Refusal("\\h", "\\h, which ECMA-262 does not have, at 0"),
                new Refusal("[\\B]", "\\B, which ECMA-262 does not have, at 1"),
                new Refusal("[\\1]", "\\1, which ECMA-262 does not have, at 1"),
                new Refusal("\\c1", "\\c without a letter at 0"),
                new Refusal("\\x4", "\\x without two hexadecimal digits at 0"),
                new Refusal("\\u12", "\\u without four hexadecimal digits at 0"),
                new Refusal("\\u{110000}", "\\u{ with a number beyond 10FFFF at 0"),
                new Refusal("\\u{}", "\\u{ without a hexadecimal number at 0"),
                new Refusal("\\u{12", "\\u{ without } at 0"),
                new Refusal("\\01", "an octal escape at 0"),
                new Refusal("\\pL", "\\p without { at 0"),
                new Refusal("\\p{letter}", "a property that is not known at 0"),
                new Refusal("\\p{javaLowerCase}", "a property that is not known at 0"),
                new Refusal("\\p{Script_Extensions=Greek}", "a property that is not known at 0"),
                new Refusal("\\p{L", "missing } at 4"),
                new Refusal("(?i)a", "(? and then what no group begins with at 0"),
                new Refusal("(?>a)", "(? and then what no group begins with at 0"),
                new Refusal("(?#a)", "(? and then what no group begins with at 0"),
                new Refusal("(?", "(? and then what no group begins with at 0"),
                new Refusal("(?<1>a)", "a group name that is no identifier at 0"),
                new Refusal("(?<a>.)(?<a>.)", "a second group of the same name at 7"),
                new Refusal("(a)\\2", "a reference to a group that is not there at 3"),
                new Refusal("\\k<a>", "a reference to a group that is not there at 0"),
                new Refusal("\\ka", "\\k without a name at 0"),
                new Refusal("(?<=a+)b", "a lookbehind of any length, which Java can not run, at 0"),
                new Refusal("(a)(?<=\\1)", "a reference inside a lookbehind, which Java can not run, at 7"),
                new Refusal(
                        "(?:(a)|b)*\\1",
                        "a reference to a group inside lookaround or one that rounds of a repetition may skip,"
                                + " which Java can not run, at 10"),
                new Refusal("(".repeat(10_000), "groups nested too deeply at 200"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(Refusal row) {
        EcmaPattern pattern = EcmaPattern.of(row.pattern());

        assertThat(pattern.problem()).get().extracting(Throwable::getMessage).isEqualTo(row.message());
        assertThatThrownBy(() -> pattern.find(""))
                .isInstanceOf(EcmaSyntaxException.class)
                .hasMessage(row.message());
        assertThat(row.message())
                .endsWith(" at " + pattern.problem().orElseThrow().getIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a|a)*$", "^(a+)+$", "^(a*)*b", "a*a*a*a*a*b", "(a?){40}a{40}$", "^(?:a|aa)+$", "\\s+$"})
    void givesUpBeforeItHurts(String pattern) {
        for (String unit : new String[] {"a", " ", "aaaaaaaaaaa "}) {
            String input = unit.repeat(50_000) + "!";
            Outcome outcome = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> EcmaPattern.of(pattern).find(input));

            assertThat(outcome).isIn(Outcome.NOT_FOUND, Outcome.UNDECIDED);
        }
    }

    @Test
    void givesUpOnManyChoicesInShortInputs() {
        String choices = "^" + "(?:a|ab|abb)".repeat(30) + "$";
        String options = "a?".repeat(30) + "a".repeat(31) + "$";

        assertThat(EcmaPattern.of(choices).find("a".repeat(29))).isIn(Outcome.NOT_FOUND, Outcome.UNDECIDED);
        assertThat(EcmaPattern.of(options).find("a".repeat(30))).isIn(Outcome.NOT_FOUND, Outcome.UNDECIDED);
        assertThat(EcmaPattern.of(options).find("a".repeat(61))).isEqualTo(Outcome.FOUND);
    }

    @Test
    void searchesLongInputsOfHarmlessPatterns() {
        String input = "abc-1".repeat(200_000);

        assertThat(EcmaPattern.of("^[a-z0-9-]+$").find(input)).isEqualTo(Outcome.FOUND);
        assertThat(EcmaPattern.of("^(?:[a-c]{3}-1)*$").find(input)).isEqualTo(Outcome.FOUND);
        assertThat(EcmaPattern.of("x").find(input)).isEqualTo(Outcome.NOT_FOUND);
        assertThat(EcmaPattern.of("^([a-c]|-|\\d)*$").find(input)).isEqualTo(Outcome.FOUND);
    }

    @Test
    void searchesInputsThatOverflowAnOrdinaryStack() {
        EcmaPattern quoted = EcmaPattern.of("^\"(\\\\.|[^\"\\\\])*\"$");

        assertThat(quoted.find('"' + "x".repeat(60_000) + '"')).isEqualTo(Outcome.FOUND);
        assertThat(quoted.find('"' + "x".repeat(60_000))).isEqualTo(Outcome.NOT_FOUND);
        assertThat(quoted.find('"' + "x".repeat(600_000) + '"')).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void isEqualByItsSource() {
        assertThat(EcmaPattern.of("a")).isEqualTo(EcmaPattern.of("a")).hasSameHashCodeAs(EcmaPattern.of("a"));
        assertThat(EcmaPattern.of("a")).isNotEqualTo(EcmaPattern.of("b")).hasToString("a");
    }
}
