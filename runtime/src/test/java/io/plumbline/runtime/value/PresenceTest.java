package io.plumbline.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three states of a property. */
class PresenceTest {

    private static Presence<String> of(String state) {
        return switch (state) {
            case "absent" -> Presence.absent();
            case "null" -> Presence.ofNull();
            default -> Presence.of(state);
        };
    }

    @ParameterizedTest
    @CsvSource({"absent, true, false, false, other", "null, false, true, false, other", "x, false, false, true, x"})
    void isInOneOfThreeStates(String state, boolean absent, boolean isNull, boolean hasValue, String orElse) {
        Presence<String> presence = of(state);
        assertThat(presence).hasToString(state).isEqualTo(of(state)).hasSameHashCodeAs(of(state));
        assertThat(presence.isAbsent()).isEqualTo(absent);
        assertThat(presence.isNull()).isEqualTo(isNull);
        assertThat(presence.hasValue()).isEqualTo(hasValue);
        assertThat(presence.orElse("other")).isEqualTo(orElse);
        assertThat(presence.orNull()).isEqualTo(hasValue ? "x" : null);
        assertThat(presence.map(String::length)).hasToString(hasValue ? "1" : state);
    }

    @Test
    void statesDiffer() {
        assertThat(of("absent")).isNotEqualTo(of("null")).isNotEqualTo(of("x"));
        assertThat(of("x")).isNotEqualTo(of("y"));
    }

    @Test
    void nullIsAStateAndNoValue() {
        assertThat(Presence.ofNullable(null)).isEqualTo(Presence.ofNull());
        assertThat(Presence.ofNullable("x")).isEqualTo(Presence.of("x"));
        assertThat(Presence.of("x").map(x -> null)).isEqualTo(Presence.ofNull());
    }

    @ParameterizedTest
    @CsvSource({"absent", "null"})
    void hasNothingToThrowInstead(String state) {
        assertThatThrownBy(() -> of(state).orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The property is " + state);
        assertThat(of("x").orElseThrow()).isEqualTo("x");
    }
}
