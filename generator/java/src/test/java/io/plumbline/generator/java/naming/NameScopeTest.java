package io.plumbline.generator.java.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which name a text gets, alone and among others. */
class NameScopeTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("pet", "Pet", "pet", "PET"),
                Arguments.of("async_invoke_config", "AsyncInvokeConfig", "asyncInvokeConfig", "ASYNC_INVOKE_CONFIG"),
                Arguments.of("dateRange", "DateRange", "dateRange", "DATE_RANGE"),
                Arguments.of("date-range", "DateRange", "dateRange", "DATE_RANGE"),
                Arguments.of("HTTPServer", "HTTPServer", "httpServer", "HTTP_SERVER"),
                Arguments.of("http_URL", "HttpUrl", "httpUrl", "HTTP_URL"),
                Arguments.of("userID", "UserId", "userID", "USER_ID"),
                Arguments.of("DNS Record", "DnsRecord", "dnsRecord", "DNS_RECORD"),
                Arguments.of("int64", "Int64", "int64", "INT64"),
                Arguments.of("sha256Hash", "Sha256Hash", "sha256Hash", "SHA256_HASH"),
                Arguments.of("class", "Class", "class_", "CLASS"),
                Arguments.of("record", "Record", "record_", "RECORD"),
                Arguments.of("yield", "Yield", "yield_", "YIELD"),
                Arguments.of("var", "Var", "var_", "VAR"),
                Arguments.of("true", "True", "true_", "TRUE"),
                Arguments.of("_", "Underscore", "underscore", "UNDERSCORE"),
                Arguments.of("", "Empty", "empty", "EMPTY"),
                Arguments.of(" ", "Space", "space", "SPACE"),
                Arguments.of("2fa", "Type2fa", "value2fa", "VALUE_2FA"),
                Arguments.of("+1", "Plus1", "plus1", "PLUS_1"),
                Arguments.of("-1", "Minus1", "minus1", "MINUS_1"),
                Arguments.of("Etc/GMT+12", "EtcGmtPlus12", "etcGmtPlus12", "ETC_GMT_PLUS_12"),
                Arguments.of("Etc/GMT-12", "EtcGmt12", "etcGmt12", "ETC_GMT_12"),
                Arguments.of("@id", "Id", "id", "ID"),
                Arguments.of("$ref", "Ref", "ref", "REF"),
                Arguments.of(">=", "GreaterEqual", "greaterEqual", "GREATER_EQUAL"),
                Arguments.of("年龄", "年龄", "年龄", "年龄"),
                Arguments.of("größe", "Größe", "größe", "GRÖSSE"),
                Arguments.of("😀", "U1F600", "u1F600", "U1_F600"),
                Arguments.of("smile 😀", "Smile", "smile", "SMILE"),
                Arguments.of("a\u0000b", "AB", "aB", "A_B"),
                Arguments.of("x\u200By", "XY", "xY", "X_Y"),
                Arguments.of("e\u0301te\u0301", "Été", "été", "ÉTÉ"),
                Arguments.of("com.acme.Pet", "ComAcmePet", "comAcmePet", "COM_ACME_PET"),
                Arguments.of("<|endoftext|>", "Endoftext", "endoftext", "ENDOFTEXT"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesOneThing(String text, String type, String member, String constant) {
        assertThat(NameScope.types().claim(text)).isEqualTo(type);
        assertThat(NameScope.members().claim(text)).isEqualTo(member);
        assertThat(NameScope.constants().claim(text)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date_range dateRange|dateUnderscoreRange dateRange",
                "a-b a.b a_b|aB aDotB aUnderscoreB",
                "a aa A AA|a aa a2 aa2",
                "x2 x X|x2 x x3",
                "id @id $id|id atId dollarId",
                "class Class class_|class_2 class_3 class_"
            })
    void namesMembersApart(String texts, String names) {
        assertThat(claim(NameScope.members(), split(texts))).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Pet pet PET|Pet pet2 PET3", "Foo foo2 Foo2|Foo foo22 Foo2", "Tag tag_ Tags|Tag TagUnderscore Tags"
            })
    void namesTypesApartIgnoringCase(String texts, String names) {
        List<String> given = claim(NameScope.types(), split(texts));

        assertThat(given.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(given.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(names.toLowerCase(java.util.Locale.ROOT).split(" "));
    }

    @Test
    void aDemandIsMetBeforeWishes() {
        List<String> given = NameScope.members()
                .claimAll(List.of(Wish.of("owner"), new Wish("other", "owner"), new Wish("x", "no name")));

        assertThat(given).containsExactly("owner2", "owner", "noName");
    }

    @Test
    void oneMoreThingRenamesNoOther() {
        List<String> before = List.of("Foo", "foo_bar", "2", "bar");
        List<String> after = List.of("Foo", "baz", "foo_bar", "2", "bar");

        List<String> names = new ArrayList<>(claim(NameScope.types(), after));
        names.remove(1);
        assertThat(names).isEqualTo(claim(NameScope.types(), before));
    }

    @ParameterizedTest
    @ValueSource(ints = {89, 90, 91, 5_000})
    void longNamesFitIntoFileNamesAndStayApart(int length) {
        String text = "长".repeat(length);

        List<String> given = claim(NameScope.types(), List.of(text + "甲", text + "乙"));

        assertThat(given).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(SourceVersion.isIdentifier(name)).isTrue();
            assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(110);
        });
    }

    @Test
    void everyCharacterMakesALegalName() {
        List<Integer> illegal = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> point < 0x800 || point % 23 == 0)
                .filter(point -> !isLegal(Character.toString(point)) || !isLegal("a" + Character.toString(point) + "1"))
                .boxed()
                .toList();

        assertThat(illegal).isEmpty();
    }

    private static boolean isLegal(String text) {
        return SourceVersion.isName(NameScope.types().claim(text))
                && SourceVersion.isName(NameScope.members().claim(text))
                && SourceVersion.isName(NameScope.constants().claim(text));
    }

    private static List<String> claim(NameScope scope, List<String> texts) {
        return scope.claimAll(texts.stream().map(Wish::of).toList());
    }

    private static List<String> split(String texts) {
        return List.of(texts.split(" "));
    }
}
