package io.plumbline.runtime.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The syntax, equivalence and examples of RFC 8141. */
class UrnTest {

    record Parts(
            String text,
            String nid,
            String nss,
            @Nullable String resolution,
            @Nullable String query,
            @Nullable String fragment) {}

    static Stream<Parts> parts() {
        return Stream.of(
                new Parts("urn:example:1/406/47452/2", "example", "1/406/47452/2", null, null, null),
                new Parts(
                        "urn:example:foo-bar-baz-qux?+CCResolve:cc=uk",
                        "example",
                        "foo-bar-baz-qux",
                        "CCResolve:cc=uk",
                        null,
                        null),
                new Parts(
                        "urn:example:weather?=op=map&lat=39.56&lon=-104.85&datetime=1969-07-21T02:56:15Z",
                        "example",
                        "weather",
                        null,
                        "op=map&lat=39.56&lon=-104.85&datetime=1969-07-21T02:56:15Z",
                        null),
                new Parts("urn:example:foo-bar-baz-qux#somepart", "example", "foo-bar-baz-qux", null, null, "somepart"),
                new Parts("URN:Ab:x%2fy?+r/?z?=q?+/?=k#f?/", "ab", "x%2fy", "r/?z", "q?+/?=k", "f?/"),
                new Parts("urn:ab:x?+r??=q#", "ab", "x", "r?", "q", ""),
                new Parts("urn:ab:x?=q?+r", "ab", "x", null, "q?+r", null),
                new Parts("urn:ab:x#?=", "ab", "x", null, null, "?="),
                new Parts("urn:ab:x#?+", "ab", "x", null, null, "?+"),
                new Parts("urn:ab:x?+r?#?=", "ab", "x", "r?", null, "?="),
                new Parts("urn:ab:x?=%25?", "ab", "x", null, "%25?", null),
                new Parts("urn:ab:x?+%25", "ab", "x", "%25", null, null),
                new Parts("urn:ab:%3F:@!$&'()*+,;=~-._/", "ab", "%3F:@!$&'()*+,;=~-._/", null, null, null),
                new Parts("urn:0-a:::", "0-a", "::", null, null, null),
                new Parts("urn:urn-7:x", "urn-7", "x", null, null, null),
                new Parts(
                        "urn:smn:cn-north-7:0123abc:Failed_times",
                        "smn",
                        "cn-north-7:0123abc:Failed_times",
                        null,
                        null,
                        null));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void cutsParts(Parts expected) {
        Urn urn = Urn.parse(expected.text());
        assertThat(new Parts(urn.text(), urn.nid(), urn.nss(), urn.resolution(), urn.query(), urn.fragment()))
                .isEqualTo(expected);
        assertThat(Urn.check(expected.text())).isNull();
        Urn again = Urn.parse(urn.toString());
        assertThat(again).isEqualTo(urn).hasToString(urn.toString());
    }

    /** Section 3.2 of RFC 8141: names in one row are equivalent, names in different rows are not. */
    static final List<List<String>> CLASSES = List.of(
            List.of(
                    "urn:example:a123,z456",
                    "URN:example:a123,z456",
                    "urn:EXAMPLE:a123,z456",
                    "urn:example:a123,z456?+abc",
                    "urn:example:a123,z456?=xyz",
                    "urn:example:a123,z456#789"),
            List.of("urn:example:a123,z456/foo"),
            List.of("urn:example:a123,z456/bar"),
            List.of("urn:example:a123,z456/baz"),
            List.of("urn:example:a123%2Cz456", "URN:EXAMPLE:a123%2cz456"),
            List.of("urn:example:A123,z456"),
            List.of("urn:example:a123,Z456"),
            List.of("urn:example:%D0%B0123,z456", "urn:example:%d0%b0123,z456"));

    static Stream<List<String>> classes() {
        return CLASSES.stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void equalsWithinClassOnly(List<String> names) {
        for (String name : names) {
            Urn urn = Urn.parse(name);
            for (List<String> row : CLASSES) {
                for (String other : row) {
                    boolean same = row.equals(names);
                    assertThat(urn.equals(Urn.parse(other)))
                            .as("%s and %s", name, other)
                            .isEqualTo(same);
                    assertThat(urn.compareTo(Urn.parse(other)) == 0)
                            .as("%s and %s", name, other)
                            .isEqualTo(same);
                    assertThat(!same || urn.hashCode() == Urn.parse(other).hashCode())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void ordersByAssignedName() {
        TreeSet<Urn> sorted = new TreeSet<>();
        CLASSES.forEach(row -> row.forEach(name -> sorted.add(Urn.parse(name))));
        assertThat(sorted).hasSameSizeAs(CLASSES);
        assertThat(sorted.first().equals((Object) sorted.first().toString())).isFalse();
    }

    @Test
    void spellsCanonicalForm() {
        Urn urn = Urn.parse("URN:ExAmple:aB%c3%Afc?+%c3?=%Af#%c3");
        assertThat(urn.assignedName()).isEqualTo("urn:example:aB%C3%AFc");
        assertThat(urn).hasToString("urn:example:aB%C3%AFc?+%c3?=%Af#%c3");
        String canonical = "urn:example:%25abcdef%41?+%c3";
        assertThat(Urn.parse(canonical).toString()).isSameAs(canonical);
        assertThat(Urn.parse("urn:example:%25ab%2fab")).hasToString("urn:example:%25ab%2Fab");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "mailto:x|scheme|0|scheme at 0: 'mailto' instead of 'urn'",
                "ur|scheme|0|scheme at 0: 'ur' instead of 'urn'",
                "urn|NID|3|NID at 3: missing",
                "urn:|NID|4|NID at 4: empty",
                "urn::x|NID|4|NID at 4: empty",
                "urn:a:x|NID|5|NID at 4: 'a' has 1 character; at least 2",
                "urn:-a:x|NID|4|NID at 4: '-a' begins with '-' at 4; letters and digits only",
                "urn:a-:x|NID|5|NID at 4: 'a-' ends with '-' at 5; letters and digits only",
                "urn:a b:x|NID|5|NID at 4: 'a b' has ' ' at 5; letters, digits and '-' only",
                "urn:a_b:x|NID|5|NID at 4: 'a_b' has '_' at 5; letters, digits and '-' only",
                "urn:a%41:x|NID|5|NID at 4: 'a%41' has '%' at 5; letters, digits and '-' only",
                "urn:ab|NSS|6|NSS at 6: missing",
                "urn:ab:|NSS|7|NSS at 7: empty",
                "urn:ab:#f|NSS|7|NSS at 7: empty",
                "urn:ab:?=q|NSS|7|NSS at 7: empty",
                "urn:ab:/x|NSS|7|NSS at 7: '/' at 7; it must not come first",
                "urn:ab:x y|NSS|8|NSS at 7: ' ' at 8; it must be percent-encoded",
                "urn:ab:x[y|NSS|8|NSS at 7: '[' at 8; it must be percent-encoded",
                "urn:ab:x?|NSS|8|NSS at 7: '?' at 8; it must be percent-encoded",
                "urn:ab:x?y|NSS|8|NSS at 7: '?' at 8; it must be percent-encoded",
                "urn:ab:x?#|NSS|8|NSS at 7: '?' at 8; it must be percent-encoded",
                "urn:ab:x%|NSS|8|NSS at 7: '%' at 8 is not '%' and two hexadecimal digits",
                "urn:ab:%4|NSS|7|NSS at 7: '%4' at 7 is not '%' and two hexadecimal digits",
                "urn:ab:%4g|NSS|7|NSS at 7: '%4g' at 7 is not '%' and two hexadecimal digits",
                "urn:ab:%@1|NSS|7|NSS at 7: '%@1' at 7 is not '%' and two hexadecimal digits",
                "urn:ab:%41%|NSS|10|NSS at 7: '%' at 10 is not '%' and two hexadecimal digits",
                "urn:ab:x?+|r-component|10|r-component at 10: empty",
                "urn:ab:x?+?=q|r-component|10|r-component at 10: empty",
                "urn:ab:x?+#|r-component|10|r-component at 10: empty",
                "urn:ab:x?+/r|r-component|10|r-component at 10: '/' at 10; it must not come first",
                "urn:ab:x?+r^|r-component|11|r-component at 10: '^' at 11; it must be percent-encoded",
                "urn:ab:x?+r?=|q-component|13|q-component at 13: empty",
                "urn:ab:x?=?q|q-component|10|q-component at 10: '?' at 10; it must not come first",
                "urn:ab:x?=q%|q-component|11|q-component at 10: '%' at 11 is not '%' and two hexadecimal digits",
                "urn:ab:x#a#b|f-component|10|f-component at 9: '#' at 10; it must be percent-encoded",
                "urn:ab:x#%|f-component|9|f-component at 9: '%' at 9 is not '%' and two hexadecimal digits"
            })
    void namesPartAndPlace(String text, String part, int index, String message) {
        UrnSyntaxException refusal = catchThrowableOfType(UrnSyntaxException.class, () -> Urn.parse(text));
        assertThat(refusal).hasMessage("URN: " + message);
        assertThat(refusal.getPart()).isEqualTo(part);
        assertThat(refusal.getIndex()).isEqualTo(index);
        assertThat(refusal.getInput()).isEqualTo(text);
        assertThat(Urn.check(text)).isEqualTo(refusal.getMessage());
    }

    @Test
    void boundsNid() {
        assertThat(Urn.check("urn:ab:x")).isNull();
        assertThat(Urn.check("urn:" + "a".repeat(32) + ":x")).isNull();
        assertThat(Urn.check("urn:" + "a".repeat(33) + ":x")).endsWith("has 33 characters; at most 32");
    }

    @Test
    void refusesWhatIsNotAscii() {
        assertThat(Urn.check("urn:ab:\u00e9")).isEqualTo("URN: NSS at 7: '\\u00e9' at 7; it must be percent-encoded");
        assertThat(Urn.check("urn:ab:x\u0430")).isEqualTo("URN: NSS at 7: '\\u0430' at 8; it must be percent-encoded");
        assertThat(Urn.check("urn:ab:x\n")).isEqualTo("URN: NSS at 7: '\\u000a' at 8; it must be percent-encoded");
        assertThat(Urn.check("u\u0280n:ab:x")).isEqualTo("URN: scheme at 0: 'u\\u0280n' instead of 'urn'");
    }

    @Test
    void boundsItsEchoes() {
        String hostile = "\u0007".repeat(1_000_000);
        UrnSyntaxException refusal = catchThrowableOfType(UrnSyntaxException.class, () -> Urn.parse(hostile));
        assertThat(refusal.getMessage()).isPrintable().hasSizeLessThan(400);
        assertThat(refusal.getInput()).hasSize(512);
    }
}
