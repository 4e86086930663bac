package io.plumbline.runtime.urn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.runtime.urn.FunctionQualifier.Alias;
import io.plumbline.runtime.urn.FunctionQualifier.Version;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed examples of function URNs, the bounds of every part, and what the value offers. */
class FunctionUrnTest {
    private static final String PROJECT = "0123456789abcdef0123456789abcdef";
    private static final String SHORT = "urn:fss:cn-north-7:" + PROJECT + ":function:default:test";

    /** Published function URNs; project ids of third parties are replaced. */
    static Stream<String> published() {
        return Stream.of(
                "urn:fss:cn-north-7:5691ba790e2b46ceb38316xxxxxxxxxx:function:default:testPython:latest",
                "urn:fss:xxxxxxxxx:7aad83af3e8d42e99ac194xxxxxxxxxx:function:default:test:latest",
                "urn:fss:xxxxxxxxxx:7aad83af3e8d42e99ac194e8419e2c9b:function:default:test:latest",
                "urn:fss:xxxxx:46b6f338fc3445b8846c71dfb1fbxxxx:function:csharp:test2-0:latest",
                "urn:fss:cn-north-7:c53626012ba84727b938ca8bf03108ef:function:default:workflow_python:latest",
                "urn:fss:xxxxxxxxx:c3b2459a6d5e4b548e6777e57852692d:function:default:TestCreateFunctionInPythonSdk:latest",
                "urn:fss:xxxxx:a1eaedeb26e6497a987ea3386bxxxx:function:gxz:eee:latest",
                "urn:fss:eu-de:45c274f200d2498683982c8741fb76ac:function:default:access-mysql-js-1213-1737554083545:latest",
                "urn:fss:eu-de:7ed5f793b8354ea9b27a849f17af4733:function:default:test_apig_authorizer:latest",
                "urn:fss:cn-north-7:46b6f338fc3445b8846c71dfb1fbd9e8:function:CsharpSdkTest:csharpSdkTest:latest",
                "urn:fss:cn-north-1:3bf82e180e3742b8ac3019e9c2ef7095:function:default:peng:latest",
                "urn:fss:cn-north-1:" + PROJECT + ":function:ROMA:CreateOrder:latest",
                "urn:fss:cn-north-4:" + PROJECT + ":function:Virtualization_and_Cloud_computing:matrix_mean:latest",
                "urn:fss:cn-north-4:" + PROJECT + ":function:default:uploadPluginToJetBrainsMacket:latest",
                "urn:fss:cn-east-3:" + PROJECT + ":function:default:TWP_DealFile:latest",
                "urn:fss:la-south-2:" + PROJECT + ":function:default:fg-py-hello-world:latest",
                "urn:fss:la-north-2:" + PROJECT + ":function:default:Function-Prueba:latest",
                "urn:fss:ru-moscow-1:" + PROJECT + ":function:default:func_2:latest",
                "urn:fss:xxxxx:46b6f338fc3445b8846c71dfb1fbxxxx:function:default:xxxxx:!a1",
                "urn:fss:cn-north-4:" + PROJECT + ":function:default:testph123:!t123",
                "urn:fss:cn-north-4:" + PROJECT + ":function:default:test:v20220510-190658",
                "urn:fss:cn-north-4:" + PROJECT + ":function:default:test:v1.0");
    }

    @ParameterizedTest
    @MethodSource("published")
    void readsFullForm(String text) {
        FunctionUrn urn = FunctionUrn.parse(text);
        String[] fields = text.split(":", -1);
        assertThat(fields).hasSize(8);
        assertThat(urn.region()).isEqualTo(fields[2]);
        assertThat(urn.project()).isEqualTo(fields[3]);
        assertThat(urn.packageName()).isEqualTo(fields[5]);
        assertThat(urn.name()).isEqualTo(fields[6]);
        assertThat(urn.qualifier().text()).isEqualTo(fields[7]);
        assertThat(urn.hasQualifier()).isTrue();
        assertThat(urn.isLatest()).isEqualTo(fields[7].equals("latest"));
        assertThat(urn).hasToString(text);
        assertThat(urn.text()).isEqualTo(text);
        assertThat(FunctionUrn.check(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:fss:xxxxxxxxx:7aad83af3e8d42e99ac194e8419e2c9b:function:default:test",
                "urn:fss:cn-north-4:0721565481a5d123f6e6c66a2115215a:function:default:test",
                "urn:fss:ae-ad-1:0c22dd73f6005a032f3ec0061de74dbf:function:default:terraform_test",
                "urn:fss:xxxxx:46b6f338fc3445b8846c71dfb1fbd9e8:function:default:test_v1_2",
                "urn:fss:cn-north-4:c631f046252d4ebda45f253c62d48585:function:default:Helloworld2",
                "urn:fss:ap-southeast-1:00000000000000000000000000000000:function:default:custom-auth",
                "urn:fss:my-kualalumpur-1:p:function:d:f"
            })
    void takesShortFormForLatest(String text) {
        FunctionUrn urn = FunctionUrn.parse(text);
        assertThat(urn.name()).isEqualTo(text.substring(text.lastIndexOf(':') + 1));
        assertThat(urn.hasQualifier()).isFalse();
        assertThat(urn.isLatest()).isTrue();
        assertThat(urn.qualifier()).isEqualTo(Version.LATEST);
        assertThat(urn).hasToString(text + ":latest");
        assertThat(urn.text()).isEqualTo(text);
        assertThat(urn).isEqualTo(FunctionUrn.parse(text + ":latest"));
        assertThat(urn).hasSameHashCodeAs(FunctionUrn.parse(text + ":latest"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "urn:fss:xxxxxxxxxx: 7aad83af:function:default:test:!dev|project|19|project at 19: ' 7aad83af' has ' ' at 19; letters and digits only",
                "urn:fss:{regin}:c53626:test:latest|region|8|region at 8: '{regin}' has '{' at 8; lowercase letters, digits and '-' only",
                "urn:fss:cn-north-7:*:test_workflow|project|19|project at 19: '*' has '*' at 19; letters and digits only",
                "urn:fss:cn-north-7:73d69a:workflow:default:testflow:latest|kind|26|kind at 26: 'workflow' instead of 'function'",
                "urn:fss:ae-ad-1\\:0c22dd:function:default:f|region|15|region at 8: 'ae-ad-1\\' has '\\' at 15; lowercase letters, digits and '-' only",
                "urn:fss:cn-north-4:06c6610a36:functiongraph:default:f|kind|30|kind at 30: 'functiongraph' instead of 'function'",
                "urn:fgs:cn-north-4:xxx:function:default:f|NID|4|NID at 4: 'fgs' instead of 'fss'",
                "arn:fss:cn-north-4:xxx:function:default:f|scheme|0|scheme at 0: 'arn' instead of 'urn'",
                "urns:fss:a:p:function:d:f|scheme|0|scheme at 0: 'urns' instead of 'urn'",
                " urn:fss:a:p:function:d:f|scheme|0|scheme at 0: ' urn' instead of 'urn'",
                "urn|NID|3|NID at 3: missing; 'fss' expected",
                "urn:|NID|4|NID at 4: '' instead of 'fss'",
                "urn:fss|region|7|region at 7: missing",
                "urn:fss:|region|8|region at 8: empty",
                "urn:fss::p:function:d:f|region|8|region at 8: empty",
                "urn:fss:A:p:function:d:f|region|8|region at 8: 'A' has 'A' at 8; lowercase letters, digits and '-' only",
                "urn:fss:-a:p:function:d:f|region|8|region at 8: '-a' begins with '-' at 8; lowercase letters and digits only",
                "urn:fss:a-:p:function:d:f|region|9|region at 8: 'a-' ends with '-' at 9; lowercase letters and digits only",
                "urn:fss:a-b--c:p:function:d:f|region|11|region at 8: 'a-b--c' has '--' at 11; single hyphens only",
                "urn:fss:a|project|9|project at 9: missing",
                "urn:fss:a:|project|10|project at 10: empty",
                "urn:fss:a:p_q:function:d:f|project|11|project at 10: 'p_q' has '_' at 11; letters and digits only",
                "urn:fss:a:p|kind|11|kind at 11: missing; 'function' expected",
                "urn:fss:a:p:|kind|12|kind at 12: '' instead of 'function'",
                "urn:fss:a:p:Function:d:f|kind|12|kind at 12: 'Function' instead of 'function'",
                "urn:fss:a:p:function|package|20|package at 20: missing",
                "urn:fss:a:p:function:|package|21|package at 21: empty",
                "urn:fss:a:p:function:x y:f|package|22|package at 21: 'x y' has ' ' at 22; letters, digits, '-' and '_' only",
                "urn:fss:a:p:function:1d:f|package|21|package at 21: '1d' begins with '1' at 21; letters only",
                "urn:fss:a:p:function:d_:f|package|22|package at 21: 'd_' ends with '_' at 22; letters and digits only",
                "urn:fss:a:p:function:d|name|22|name at 22: missing",
                "urn:fss:a:p:function:d:|name|23|name at 23: empty",
                "urn:fss:a:p:function:d:f.g|name|24|name at 23: 'f.g' has '.' at 24; letters, digits, '-' and '_' only",
                "urn:fss:a:p:function:d:_f|name|23|name at 23: '_f' begins with '_' at 23; letters only",
                "urn:fss:a:p:function:d:f-|name|24|name at 23: 'f-' ends with '-' at 24; letters and digits only",
                "urn:fss:a:p:function:d:f:|version|25|version at 25: empty",
                "urn:fss:a:p:function:d:f:.1|version|25|version at 25: '.1' begins with '.' at 25; letters and digits only",
                "urn:fss:a:p:function:d:f:1.|version|26|version at 25: '1.' ends with '.' at 26; letters and digits only",
                "urn:fss:a:p:function:d:f:a!|version|26|version at 25: 'a!' has '!' at 26; letters, digits, '-', '_' and '.' only",
                "urn:fss:a:p:function:d:f:!|alias|26|alias at 26: empty",
                "urn:fss:a:p:function:d:f:!1|alias|26|alias at 26: '1' begins with '1' at 26; letters only",
                "urn:fss:a:p:function:d:f:!a.b|alias|27|alias at 26: 'a.b' has '.' at 27; letters, digits, '-' and '_' only",
                "urn:fss:a:p:function:d:f:!!a|alias|26|alias at 26: '!a' has '!' at 26; letters, digits, '-' and '_' only",
                "urn:fss:a:p:function:d:f:latest:x|end|31|end at 31: ':x' after the last part",
                "urn:fss:a:p:function:d:f:latest:|end|31|end at 31: ':' after the last part",
                "urn:fss:a:p:function:d:f:latest?=q|version|31|version at 25: 'latest?=q' has '?' at 31; letters, digits, '-', '_' and '.' only",
                "urn:fss:a:p:function:d:f%41|name|24|name at 23: 'f%41' has '%' at 24; letters, digits, '-' and '_' only",
                "name|scheme|0|scheme at 0: 'name' instead of 'urn'",
                "default:name|scheme|0|scheme at 0: 'default' instead of 'urn'"
            })
    void namesPartAndPlace(String text, String part, int index, String message) {
        UrnSyntaxException refusal = catchThrowableOfType(UrnSyntaxException.class, () -> FunctionUrn.parse(text));
        assertThat(refusal).hasMessage("function URN: " + message);
        assertThat(refusal.getPart()).isEqualTo(part);
        assertThat(refusal.getIndex()).isEqualTo(index);
        assertThat(refusal.getInput()).isEqualTo(text);
        assertThat(FunctionUrn.check(text)).isEqualTo(refusal.getMessage());
    }

    @Test
    void refusesEmptyText() {
        assertThat(FunctionUrn.check("")).isEqualTo("function URN: scheme at 0: '' instead of 'urn'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urn:fss:a:p:function:d:f\n", "urn:fss:a:p:function:d:\u0430", "urn:fss:a:p:function:d:f\u0000"})
    void refusesWhatIsNotAscii(String text) {
        assertThat(FunctionUrn.check(text))
                .contains("name at 23")
                .contains("\\u")
                .isPrintable();
    }

    @Test
    void doesNotTakeLongSForS() {
        assertThat(FunctionUrn.check("urn:f\u017fs:a:p:function:d:f"))
                .isEqualTo("function URN: NID at 4: 'f\\u017fs' instead of 'fss'");
    }

    @ParameterizedTest
    @CsvSource({
        "region, 32, urn:fss:, :p:function:d:f",
        "project, 32, urn:fss:a:, :function:d:f",
        "package, 60, urn:fss:a:p:function:, :f",
        "name, 60, urn:fss:a:p:function:d:, ''",
        "version, 42, urn:fss:a:p:function:d:f:, ''",
        "alias, 63, urn:fss:a:p:function:d:f:!, ''"
    })
    void boundsEveryPart(String part, int max, String before, String after) {
        assertThat(FunctionUrn.check(before + "z" + after)).isNull();
        assertThat(FunctionUrn.check(before + "z".repeat(max) + after)).isNull();
        assertThat(FunctionUrn.check(before + "z".repeat(max + 1) + after))
                .startsWith("function URN: " + part + " at " + before.length() + ": 'zzz")
                .endsWith("' has " + (max + 1) + " characters; at most " + max);
        assertThat(FunctionUrn.check(before + after))
                .isEqualTo("function URN: " + part + " at " + before.length() + ": empty");
    }

    @Test
    void longestHas269Characters() {
        String longest = "urn:fss:" + "r".repeat(32) + ":" + "p".repeat(32) + ":function:" + "k".repeat(60) + ":"
                + "n".repeat(60) + ":!" + "a".repeat(63);
        assertThat(longest).hasSize(269).hasSize(FunctionUrn.MAX_LENGTH);
        assertThat(FunctionUrn.parse(longest)).hasToString(longest);
        for (int at = 8; at <= 269; at++) {
            String longer = longest.substring(0, at) + "x" + longest.substring(at);
            assertThat(FunctionUrn.check(longer)).as("x at %d", at).isNotNull();
        }
    }

    @Test
    void ignoresCaseOfSchemeAndNidOnly() {
        FunctionUrn urn = FunctionUrn.parse("URN:FsS:a:P:function:D:F:V");
        assertThat(urn).hasToString("urn:fss:a:P:function:D:F:V");
        assertThat(urn.text()).isEqualTo("URN:FsS:a:P:function:D:F:V");
        assertThat(urn)
                .isEqualTo(FunctionUrn.parse(urn.toString()))
                .hasSameHashCodeAs(FunctionUrn.parse(urn.toString()));
        assertThat(urn)
                .isNotEqualTo(FunctionUrn.parse("urn:fss:a:p:function:D:F:V"))
                .isNotEqualTo(FunctionUrn.parse("urn:fss:a:P:function:d:F:V"))
                .isNotEqualTo(FunctionUrn.parse("urn:fss:a:P:function:D:f:V"))
                .isNotEqualTo(FunctionUrn.parse("urn:fss:a:P:function:D:F:v"))
                .isNotEqualTo(FunctionUrn.parse("urn:fss:a:P:function:D:F:!V"))
                .isNotEqualTo(FunctionUrn.parse("urn:fss:a:P:function:D:F"));
        assertThat(urn.equals((Object) urn.toString())).isFalse();
    }

    @Test
    void exchangesQualifier() {
        FunctionUrn latest = FunctionUrn.parse(SHORT);
        assertThat(latest.withVersion("v1.0")).hasToString(SHORT + ":v1.0");
        assertThat(latest.withVersion("v1.0").withAlias("live")).hasToString(SHORT + ":!live");
        assertThat(latest.withAlias("live").qualifier()).isEqualTo(new Alias("live"));
        assertThat(latest.withAlias("live").withQualifier(new Version("2")).qualifier())
                .isEqualTo(new Version("2"));
        assertThat(latest.withVersion("latest")).isEqualTo(latest);
        assertThat(latest.withVersion("v1.0").withoutQualifier().text()).isEqualTo(SHORT);
        assertThat(latest.withoutQualifier()).isSameAs(latest);
        assertThat(latest.withAlias("live").name()).isEqualTo("test");
        assertThat(latest.withAlias("latest").isLatest()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!a", "a:b", ":", "a b", "-a", "a."})
    void refusesWrongVersion(String version) {
        FunctionUrn urn = FunctionUrn.parse(SHORT);
        assertThatThrownBy(() -> urn.withVersion(version))
                .isInstanceOf(UrnSyntaxException.class)
                .hasMessageStartingWith("function URN: version at 0: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!a", "a:b", "a.b", "1a", "a-"})
    void refusesWrongAlias(String alias) {
        FunctionUrn urn = FunctionUrn.parse(SHORT);
        assertThatThrownBy(() -> urn.withAlias(alias))
                .isInstanceOf(UrnSyntaxException.class)
                .hasMessageStartingWith("function URN: alias at 0: ");
    }

    @Test
    void isPutTogetherFromParts() {
        FunctionUrn urn = FunctionUrn.of("cn-north-7", PROJECT, "default", "test");
        assertThat(urn.text()).isEqualTo(SHORT);
        assertThatThrownBy(() -> FunctionUrn.of("cn-north-7:p", "q", "default", "test"))
                .hasMessageStartingWith("function URN: region at 0: 'cn-north-7:p' has ':' at 10; ");
        assertThatThrownBy(() -> FunctionUrn.of("a", "", "default", "test"))
                .hasMessageContaining("project at 0: empty");
        assertThatThrownBy(() -> FunctionUrn.of("a", "p", "d:f", "test")).hasMessageContaining("package at 0: 'd:f'");
        assertThatThrownBy(() -> FunctionUrn.of("a", "p", "d", "test:v1")).hasMessageContaining("name at 0: 'test:v1'");
    }

    @Test
    void ordersByCanonicalForm() {
        FunctionUrn alias = FunctionUrn.parse(SHORT + ":!a");
        FunctionUrn latest = FunctionUrn.parse(SHORT);
        FunctionUrn version = FunctionUrn.parse("URN" + SHORT.substring(3) + ":m");
        TreeSet<FunctionUrn> sorted = new TreeSet<>();
        sorted.add(version);
        sorted.add(latest);
        sorted.add(alias);
        sorted.add(latest.withVersion("latest"));
        assertThat(sorted).containsExactly(alias, latest, version);
    }

    @Test
    void isUrn() {
        Urn urn = FunctionUrn.parse(SHORT).toUrn();
        assertThat(urn).isEqualTo(Urn.parse(SHORT + ":latest"));
        assertThat(urn.nid()).isEqualTo("fss");
    }
}
