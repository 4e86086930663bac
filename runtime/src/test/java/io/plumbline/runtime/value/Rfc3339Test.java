package io.plumbline.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are times and dates, and how they are written. */
class Rfc3339Test {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
        "1985-04-12T23:20:50.52Z, 1985-04-12T23:20:50.52Z",
        "1996-12-19T16:39:57-08:00, 1996-12-19T16:39:57-08:00",
        "1937-01-01T12:00:27.87+00:20, 1937-01-01T12:00:27.87+00:20",
        "2024-02-29t01:02:03z, 2024-02-29T01:02:03Z",
        "2026-01-01T00:00:00+00:00, 2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00-00:00, 2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00+18:00, 2026-01-01T00:00:00+18:00",
        "2026-01-01T00:00:00-17:59, 2026-01-01T00:00:00-17:59",
        "2026-01-01T23:59:59.999999999Z, 2026-01-01T23:59:59.999999999Z",
        "2026-01-01T23:59:59.000000001Z, 2026-01-01T23:59:59.000000001Z",
        "2026-01-01T23:59:59.100000000Z, 2026-01-01T23:59:59.1Z",
        "2026-01-01T23:59:59.0Z, 2026-01-01T23:59:59Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void readsTimesAndKeepsTheirOffset(String text, String written) {
        OffsetDateTime time = Rfc3339.parse(text);
        assertThat(time)
                .isEqualTo(OffsetDateTime.parse(
                        text.toUpperCase(java.util.Locale.ROOT).replace("-00:00", "Z")));
        assertThat(Rfc3339.format(time)).isEqualTo(written);
        assertThat(Rfc3339.parse(written)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | expected a digit at character 1",
                "2026-01-01 | expected 'T' at character 11",
                "2026-01-01 00:00:00Z | expected 'T' at character 11",
                "2026-01-01T00:00Z | expected ':' at character 17",
                "2026-01-01T00:00:00 | expected '+' at character 20",
                "2026-01-01T00:00:00+01 | expected ':' at character 23",
                "2026-01-01T00:00:00+0100 | expected ':' at character 23",
                "2026-01-01T00:00:00+1:00 | expected a digit at character 22",
                "2026-01-01T00:00:00+01:00:30 | expected the end at character 26",
                "2026-01-01T00:00:00ZZ | expected the end at character 21",
                "2026-01-01T00:00:00.Z | expected a digit at character 21",
                "2026-01-01T00:00:00,5Z | expected '+' at character 20",
                "2026-1-01T00:00:00Z | expected a digit at character 7",
                "26-01-01T00:00:00Z | expected a digit at character 3",
                "+2026-01-01T00:00:00Z | expected a digit at character 1",
                "12026-01-01T00:00:00Z | expected '-' at character 5",
                "２026-01-01T00:00:00Z | expected a digit at character 1",
                "2026-01-01T00:00:00Z[UTC] | expected the end at character 21",
                "2026-13-01T00:00:00Z | the day does not exist",
                "2026-00-01T00:00:00Z | the day does not exist",
                "2026-02-29T00:00:00Z | the day does not exist",
                "2026-04-31T00:00:00Z | the day does not exist",
                "2026-01-00T00:00:00Z | the day does not exist",
                "2026-01-01T24:00:00Z | the time of day does not exist",
                "2026-01-01T00:60:00Z | the time of day does not exist",
                "2026-01-01T00:00:61Z | the time of day does not exist",
                "2016-12-31T23:59:60Z | leap seconds can not be held",
                "2026-01-01T00:00:00.1234567890Z | more than nine digits of a second's fraction can not be held",
                "2026-01-01T00:00:00+18:01 | the offset is beyond 18 hours",
                "2026-01-01T00:00:00+24:00 | the offset is beyond 18 hours",
                "2026-01-01T00:00:00+01:60 | the offset is beyond 18 hours"
            })
    void refusesOtherTextsAsTimes(String text, String reason) {
        assertThatThrownBy(() -> Rfc3339.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage('"' + text.replace('２', '?') + "\" is not a date-time: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2024-02-29", "0000-01-01", "9999-12-31"})
    void readsAndWritesDates(String text) {
        assertThat(Rfc3339.parseDate(text)).isEqualTo(LocalDate.parse(text));
        assertThat(Rfc3339.format(LocalDate.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-01",
                "2026-01-1",
                "2026-01-32",
                "2026-01-01T",
                "2026/01/01",
                "20260101",
                "+12026-01-01",
                " 2026-01-01"
            })
    void refusesOtherTextsAsDates(String text) {
        assertThatThrownBy(() -> Rfc3339.parseDate(text)).hasMessageContaining("is not a date: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void writesNoYearsThatItHasNot(int year) {
        LocalDate date = LocalDate.of(year, 1, 1);
        assertThatThrownBy(() -> Rfc3339.format(date)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3339.format(date.atStartOfDay().atOffset(ZoneOffset.UTC)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -3_661})
    void writesNoOffsetsWithSeconds(int seconds) {
        OffsetDateTime time = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(seconds));
        assertThatThrownBy(() -> Rfc3339.format(time)).isInstanceOf(IllegalArgumentException.class);
    }
}
