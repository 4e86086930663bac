package io.plumbline.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats: what has them, and what is said of what has not. */
class FormatsTest {

    /** One row: a format, a string, and what is wrong, empty where nothing is. */
    record Row(String format, String value, String problem) {}

    private static Row ok(String format, String value) {
        return new Row(format, value, "");
    }

    static Stream<Row> times() {
        return Stream.of(
                ok("date", "0000-02-29"),
                ok("date", "2000-02-29"),
                new Row("date", "1900-02-29", "there is no day 29 at 8"),
                new Row("date", "2020-13-01", "there is no month 13 at 5"),
                new Row("date", "2020-00-01", "there is no month 0 at 5"),
                new Row("date", "2020-1-01", "a digit is missing at 6"),
                new Row("date", "2020-01-0১", "a digit is missing at 9"),
                new Row("date", "2020-01-01Z", "something is left over at 10"),
                new Row("date", "", "a digit is missing at 0"),
                ok("time", "23:59:60Z"),
                ok("time", "00:29:60.5-23:30"),
                new Row("time", "23:58:60Z", "there is no leap second in this minute at 6"),
                new Row("time", "24:00:00Z", "there is no hour 24 at 0"),
                new Row("time", "10:00:00", "the offset (Z, +hh:mm, -hh:mm) is missing at 8"),
                new Row("time", "10:00:00.Z", "a digit is missing at 9"),
                new Row("time", "10:00:00+24:00", "there is no offset hour 24 at 9"),
                ok("date-time", "1985-04-12T23:20:50.52Z"),
                ok("date-time", "1985-04-12t23:20:50.1234567890123z"),
                ok("date-time", "1990-12-31T15:59:60-08:00"),
                new Row("date-time", "1985-04-12 23:20:50Z", "T is missing at 10"),
                new Row("date-time", "1985-04-12T23:20Z", ": is missing at 16"),
                new Row("date-time", "1985-04-12T23:20:50+01", ": is missing at 22"),
                new Row("date-time", "1985-04-12T23:20:50Z\n", "something is left over at 20"),
                ok("duration", "P1Y2M3DT4H5M6S"),
                ok("duration", "P4W"),
                ok("duration", "PT0S"),
                new Row("duration", "P", "a digit is missing at 1"),
                new Row("duration", "P1YT", "a digit is missing at 4"),
                new Row("duration", "P1Y2D", "the unit is not the next of YMDW at 4"),
                new Row("duration", "P1D2W", "the unit is not the next of YMDW at 4"),
                new Row("duration", "P1WT1H", "something is left over at 3"),
                new Row("duration", "PT1.5S", "the unit is not the next of HMS at 3"),
                new Row("duration", "P1", "the unit is not the next of YMDW at 2"));
    }

    static Stream<Row> addresses() {
        return Stream.of(
                ok("ipv4", "0.10.200.255"),
                new Row("ipv4", "1.2.3.256", "an octet is not 0..255 at 6"),
                new Row("ipv4", "1.2.3.04", "an octet is not 0..255 at 6"),
                new Row("ipv4", "1.2.3", ". is missing at 5"),
                new Row("ipv4", "1.2.3.4.5", "something is left over at 7"),
                ok("ipv6", "::"),
                ok("ipv6", "1:2:3:4:5:6:7::"),
                ok("ipv6", "::ffff:1.2.3.4"),
                ok("ipv6", "1:2:3:4:5:6:1.2.3.4"),
                new Row("ipv6", "1:2:3:4:5:6:7:8::", "there are 8 groups and not fewer than 8 at 17"),
                new Row("ipv6", "1::2::3", "a second :: at 5"),
                new Row("ipv6", ":1", ": is missing at 1"),
                new Row("ipv6", "1:", "a group is missing at 2"),
                new Row("ipv6", "1:2:3", "there are 3 groups and not 8 at 5"),
                new Row("ipv6", "::12345", "a group is not one to four hexadecimal digits at 2"),
                new Row("ipv6", "1:::2", "a group is not one to four hexadecimal digits at 3"),
                new Row("ipv6", "fe80::1%eth0", "something is left over at 7"),
                new Row("ipv6", "", "there are 0 groups and not 8 at 0"),
                ok("hostname", "a"),
                ok("hostname", "xn--nxasmq6b.example-1.com"),
                new Row("hostname", "a_b", "something is left over at 1"),
                new Row("hostname", "a..b", "a label is not 1 to 63 letters, digits and hyphens at 2"),
                new Row("hostname", "a.b.", "a label is not 1 to 63 letters, digits and hyphens at 4"),
                new Row("hostname", "a.b-", "a label begins or ends with a hyphen at 2"),
                new Row("hostname", "a.".repeat(127) + "b", "the name is longer than 253 characters at 0"),
                ok("email", "a.b+c@example.com"),
                ok("email", "\"a@ \\\"b\"@[IPv6:::1]"),
                new Row("email", "a@[1.2.3]", ". is missing at 8"),
                new Row("email", "a@[", "] is missing at 3"),
                new Row("email", "a.@b", "a letter, a digit or one of !#$%&'*+-/=?^_`{|}~ is missing at 2"),
                new Row("email", "a", "@ is missing at 1"),
                new Row("email", "a@", "a label is not 1 to 63 letters, digits and hyphens at 2"),
                new Row("email", "\"a\n\"@b", "a printable ASCII character or the closing quote is missing at 2"),
                new Row("email", "a".repeat(65) + "@b", "what stands before @ is longer than 64 characters at 65"));
    }

    static Stream<Row> uris() {
        return Stream.of(
                ok("uri", "http://u:p@[v1.a:b]:80/a;b//c?d?/e#f?"),
                ok("uri", "urn:a:b"),
                ok("uri", "a:"),
                new Row("uri", "//a/b", "the scheme is missing at 0"),
                new Row("uri", "a/b:c", "the scheme is missing at 0"),
                new Row("uri", "a?b:c", "the scheme is missing at 0"),
                new Row("uri", ":a", "the scheme does not begin with a letter at 0"),
                new Row("uri", "a_b:c", "the scheme has a character that is not allowed at 1"),
                new Row("uri", "a:%4", "% without two hexadecimal digits at 2"),
                new Row("uri", "a:b c", "a character that is not allowed there at 3"),
                new Row("uri", "a:é", "a character that is not allowed there at 2"),
                new Row("uri", "a:b#c#d", "a character that is not allowed there at 5"),
                new Row("uri", "a://b:8x", "something is left over at 7"),
                new Row("uri", "a://[::1", "] is missing at 8"),
                new Row("uri", "a://[::1]x", ": is missing at 9"),
                new Row("uri", "a://[v.a]", "the address is not of any version at 6"),
                new Row("uri", "a://b@c@d", "a character that is not allowed there at 5"),
                ok("uri-reference", ""),
                ok("uri-reference", "../a?b#c"),
                ok("uri-reference", "//"),
                ok("uri-reference", "?//"),
                new Row("uri-reference", "1:b", "the scheme does not begin with a letter at 0"),
                new Row("uri-reference", "#\\", "a character that is not allowed there at 1"),
                ok("iri", "http://ü.example/中?\ue000"),
                new Row("iri", "http://ü.example/\ue000", "a character that is not allowed there at 17"),
                new Row("iri", "a:\ud800", "a character that is not allowed there at 2"),
                ok("iri-reference", "中"),
                ok("uri-template", "/a{?b*,c:3}{+d.e}%41ü"),
                new Row("uri-template", "{", "the name of a variable is missing at 1"),
                new Row("uri-template", "{a", "} is missing at 2"),
                new Row("uri-template", "a}", "a character that is not allowed outside of braces at 1"),
                new Row("uri-template", "{a:0}", "the length is not 1..9999 at 3"),
                new Row("uri-template", "%4g", "% without two hexadecimal digits at 0"));
    }

    static Stream<Row> texts() {
        return Stream.of(
                ok("uuid", "00000000-0000-0000-0000-00000000FfFf"),
                new Row("uuid", "00000000-0000-0000-0000-00000000000", "a hexadecimal digit is missing at 35"),
                new Row("uuid", "000000000000-0000-0000-000000000000a", "- is missing at 8"),
                new Row("uuid", "00000000-0000-0000-0000-0000000000000", "something is left over at 36"),
                ok("byte", ""),
                ok("byte", "AA=="),
                ok("byte", "AAA="),
                ok("byte", "A+/z"),
                new Row("byte", "A", "a base64 digit is missing at 1"),
                new Row("byte", "AA", "= is missing at 2"),
                new Row("byte", "AB==", "a base64 digit has bits that stand for nothing at 1"),
                new Row("byte", "AAB=", "a base64 digit has bits that stand for nothing at 2"),
                new Row("byte", "AAAA\n", "something is left over at 4"),
                new Row("byte", "AA-_", "= is missing at 2"),
                ok("json-pointer", "/a~0~1//b"),
                new Row("json-pointer", "a", "/ is missing at 0"),
                new Row("json-pointer", "/~2", "~ is followed by neither 0 nor 1 at 2"),
                ok("relative-json-pointer", "10#"),
                new Row("relative-json-pointer", "01", "a number begins with 0 at 0"),
                ok("regex", "^[a-z]+$"),
                new Row("regex", "a**", "nothing to repeat at 2"),
                ok("urn", "urn:example:a"),
                ok("function-urn", "urn:fss:r:p:function:default:f"),
                ok("regex", "(?<=a+)b"),
                new Row("regex", "(?<=a+)b)", ") without ( at 8"),
                ok("even-length", "ab"),
                ok("no-such-format", "\u0000"),
                ok("DATE", "?"));
    }

    @ParameterizedTest
    @MethodSource({"times", "addresses", "uris", "texts"})
    void checks(Row row) {
        assertThat(Formats.check(row.format(), row.value()).orElse("")).isEqualTo(row.problem());
    }

    @Test
    void acceptsAndRefusesSomethingOfEachFormat() {
        List<Row> rows = Stream.of(times(), addresses(), uris(), texts())
                .flatMap(each -> each)
                .toList();
        Set<String> accepted = rows.stream()
                .filter(row -> row.problem().isEmpty())
                .map(Row::format)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(accepted).containsAll(Formats.known());
        assertThat(Formats.known())
                .allSatisfy(
                        format -> assertThat(Formats.check(format, "(\u0000~")).isPresent());
    }

    @Test
    void findsFormatsThatAreAdded() {
        assertThat(Formats.known()).contains("even-length").doesNotContain("no-such-format");
        assertThat(Formats.check("even-length", "~\u0000x")).contains("3 characters");
        assertThat(Formats.check("even-length", "ab")).isEmpty();
        assertThat(Formats.check("date", "2020-01-01")).isEmpty();
    }

    /** A format of this test, and one that tries to take the place of another. */
    public static final class EvenLength implements FormatChecker {

        @Override
        public String format() {
            return "even-length";
        }

        @Override
        public java.util.Optional<String> check(String value) {
            return value.length() % 2 == 0
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(value.length() + " characters");
        }
    }

    /** A format that tries to take the place of another. */
    public static final class NoDate implements FormatChecker {

        @Override
        public String format() {
            return "date";
        }

        @Override
        public java.util.Optional<String> check(String value) {
            return java.util.Optional.of("never");
        }
    }
}
