package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.value.Presence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading and writing a type of the shape that is generated: presence, and all violations at their places. */
class ParcelTest {

    private static final Codec<Parcel> CODEC = Parcel.ParcelCodec.INSTANCE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'weight':1,'name':'a'} | {'weight':1,'name':'a','retries':1}",
                "{'name':null,'weight':7.0} | {'weight':7,'name':null,'retries':1}",
                "{'weight':1,'name':'a','retries':3,'note':null} | {'weight':1,'name':'a','retries':3,'note':null}",
                "{'weight':1,'name':'a','note':'x'} | {'weight':1,'name':'a','retries':1,'note':'x'}",
                "{'weight':1,'name':'a','sent':'2026-01-01t00:00:00.50z'} | "
                        + "{'weight':1,'name':'a','sent':'2026-01-01T00:00:00.5Z','retries':1}",
                "{'weight':1,'name':'a','parts':[]} | {'weight':1,'name':'a','retries':1,'parts':[]}",
                "{'weight':1,'name':'a','parts':[{'name':'b','weight':2}]} | "
                        + "{'weight':1,'name':'a','retries':1,'parts':[{'weight':2,'name':'b','retries':1}]}"
            })
    void readsAndWrites(String text, String written) {
        Parcel parcel = Json.read(CODEC, quoted(text));
        assertThat(Json.writeString(CODEC, parcel)).isEqualTo(quoted(written));
        assertThat(Json.read(CODEC, quoted(written))).isEqualTo(parcel);
        assertThat(Json.fromTree(CODEC, Json.toTree(CODEC, parcel))).isEqualTo(parcel);
        assertThat(Json.toTree(CODEC, parcel)).isEqualTo(Json.read(Codecs.ANY, quoted(written)));
        assertThat(Readings.ofTree(CODEC, quoted(text)).value()).isEqualTo(parcel);
    }

    static List<Arguments> violations() {
        return List.of(
                Arguments.of("[]", List.of(" type=object: an array is not an object")),
                Arguments.of("null", List.of(" type=object: null is not an object")),
                Arguments.of("{}", List.of("/weight required=weight: is required", "/name required=name: is required")),
                // a placeholder causes no complaint of its own: 0 is no weight, but it was not sent
                Arguments.of("{'weight':'x','name':'a'}", List.of("/weight type=integer: \"x\" is not an integer")),
                Arguments.of(
                        "{'weight':99999999999,'name':7}",
                        List.of(
                                "/weight format=int32: 99999999999 does not fit a 32-bit integer",
                                "/name type=string: 7 is not a string")),
                // what is wrong with other properties is still found
                Arguments.of(
                        "{'weight':'x','name':'abcdef','retries':9}",
                        List.of(
                                "/weight type=integer: \"x\" is not an integer",
                                "/name maxLength=5: \"abcdef\" has 6 characters, at most 5 are allowed",
                                "/retries maximum=3: 9 is outside 0..3")),
                Arguments.of(
                        "{'weight':null,'name':null,'sent':null,'retries':null,'parts':null}",
                        List.of(
                                "/weight type=integer: null is not an integer",
                                "/sent type=string: null is not a string",
                                "/retries type=integer: null is not an integer",
                                "/parts type=array: null is not an array")),
                Arguments.of(
                        "{'weight':1,'name':'a','~/x':{'y':[1,2]},'':0}",
                        List.of(
                                "/~0~1x additionalProperties=false: \"~/x\" is not a property that is known here",
                                "/ additionalProperties=false: \"\" is not a property that is known here")),
                Arguments.of(
                        "{'weight':1,'name':'a','parts':[{'weight':0,'name':'b'},3,{'name':'c','weight':2,'parts':[{'weight':2}]}]}",
                        List.of(
                                "/parts/0/weight minimum=1: 0 is outside 1..1000",
                                "/parts/1 type=object: 3 is not an object",
                                "/parts/2/parts/0/name required=name: is required")));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void collectsWhatIsWrong(String text, List<String> violations) {
        assertThat(Readings.ofText(CODEC, quoted(text)).violations()).isEqualTo(violations);
        assertThat(Readings.ofTree(CODEC, quoted(text)).violations()).isEqualTo(violations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'weight':1,'weight':2,'name':'a'} | /weight",
                "{'weight':1,'name':'a','x':1,'x':2} | /x",
                "{'weight':1,'name':'a','\\u0077eight':2} | /weight",
                "{'weight':1,'name':'a','x':{'y':1,'y':1}} | /x/y",
                "{'weight':1,'name':'a','parts':[{'weight':1,'name':'a','name':null}]} | /parts/0/name"
            })
    void refusesNamesGivenTwice(String text, String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        assertThat(Readings.ofText(CODEC, quoted(text)).violations())
                .contains(pointer + " duplicate=" + name + ": \"" + name + "\" is given more than once");
    }

    @ParameterizedTest
    @CsvSource({"absent,{}", "null,{'note':null}", "x,{'note':'x'}"})
    void tellsAbsentFromNull(String state, String text) {
        String whole = quoted(text.replace("{", "{'weight':1,'name':'a',").replace(",}", "}"));
        Presence<String> note = Json.read(CODEC, whole).note();
        assertThat(note).hasToString(state);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
