package io.plumbline.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson's databind, second and third generation, reads and writes generated records through their annotations alone.
 */
class DatabindTest {

    private static final ObjectMapper SECOND = new ObjectMapper();
    private static final JsonMapper THIRD = JsonMapper.builder().build();

    /** A class of someone else's that has parcels in it. */
    record Truck(Parcel first, List<Parcel> others, Map<String, Parcel> byName) {}

    private static final String GOOD =
            "{\"weight\":3,\"name\":null,\"sent\":\"2026-01-01T00:00:00Z\",\"retries\":2,\"note\":null,\"parts\":[{\"weight\":1,\"name\":\"a\",\"retries\":1}]}";

    @Test
    void readsAndWritesOne() throws Exception {
        Parcel expected = Json.read(Parcel.ParcelCodec.INSTANCE, GOOD);
        assertThat(SECOND.readValue(GOOD, Parcel.class)).isEqualTo(expected);
        assertThat(THIRD.readValue(GOOD, Parcel.class)).isEqualTo(expected);
        assertThat(SECOND.writeValueAsString(expected)).isEqualTo(GOOD);
        assertThat(THIRD.writeValueAsString(expected)).isEqualTo(GOOD);
    }

    @Test
    void readsAndWritesThoseInsideOfOthers() throws Exception {
        Parcel parcel = Json.read(Parcel.ParcelCodec.INSTANCE, GOOD);
        Truck truck = new Truck(parcel, List.of(parcel, parcel), Map.of("a", parcel));
        String text = "{\"first\":" + GOOD + ",\"others\":[" + GOOD + "," + GOOD + "],\"byName\":{\"a\":" + GOOD + "}}";
        assertThat(SECOND.readValue(text, Truck.class)).isEqualTo(truck);
        assertThat(THIRD.readValue(text, Truck.class)).isEqualTo(truck);
        assertThat(SECOND.writeValueAsString(truck)).isEqualTo(text);
        assertThat(THIRD.writeValueAsString(truck)).isEqualTo(text);
    }

    @Test
    void readsAndWritesLists() throws Exception {
        List<Parcel> parcels = List.of(Json.read(Parcel.ParcelCodec.INSTANCE, GOOD));
        String text = "[" + GOOD + "]";
        assertThat(SECOND.readValue(text, new TypeReference<List<Parcel>>() {})).isEqualTo(parcels);
        assertThat(THIRD.readValue(text, new tools.jackson.core.type.TypeReference<List<Parcel>>() {}))
                .isEqualTo(parcels);
        assertThat(SECOND.writeValueAsString(parcels)).isEqualTo(text);
        assertThat(THIRD.writeValueAsString(parcels)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "3",
                "\"a\"",
                "true",
                "{\"weight\":\"3\",\"name\":\"a\"}",
                "{\"weight\":3.5,\"name\":\"a\"}",
                "{\"weight\":2147483648,\"name\":\"a\"}",
                "{\"weight\":true,\"name\":\"a\"}",
                "{\"weight\":null,\"name\":\"a\"}",
                "{\"weight\":\"\",\"name\":7,\"retries\":9,\"x\":[]}",
                "{\"weight\":1,\"name\":\"abcdef\",\"parts\":[{},null]}"
            })
    void givesTheSameVerdicts(String text) {
        List<String> violations =
                Readings.ofText(Parcel.ParcelCodec.INSTANCE, text).violations();
        assertThat(violations).isNotEmpty();
        assertRefused(violations, () -> SECOND.readValue(text, Parcel.class));
        assertRefused(violations, () -> THIRD.readValue(text, Parcel.class));
        assertRefused(violations, () -> SECOND.readValue("[" + text + "]", new TypeReference<List<Parcel>>() {}));
        assertRefused(
                violations,
                () -> THIRD.readValue("[" + text + "]", new tools.jackson.core.type.TypeReference<List<Parcel>>() {}));
    }

    private static void assertRefused(List<String> violations, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .rootCause()
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refusal -> assertThat(refusal.violations().stream().map(Readings::line))
                                .isEqualTo(violations));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3e0", "3"})
    void takesWholeNumbersHoweverTheyAreWritten(String weight) throws Exception {
        String text = "{\"weight\":" + weight + ",\"name\":\"a\"}";
        assertThat(SECOND.readValue(text, Parcel.class).weight()).isEqualTo(3);
        assertThat(THIRD.readValue(text, Parcel.class).weight()).isEqualTo(3);
    }

    @Test
    void convertsBetweenTreesAndRecords() {
        Parcel parcel = Json.read(Parcel.ParcelCodec.INSTANCE, GOOD);
        assertThat(SECOND.convertValue(parcel, Object.class)).isEqualTo(Json.read(Codecs.ANY, GOOD));
        assertThat(SECOND.convertValue(Json.read(Codecs.ANY, GOOD), Parcel.class))
                .isEqualTo(parcel);
        assertThat(THIRD.convertValue(Json.read(Codecs.ANY, GOOD), Parcel.class))
                .isEqualTo(parcel);
    }
}
