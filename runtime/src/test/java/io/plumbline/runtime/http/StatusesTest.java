package io.plumbline.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which statuses an open result takes beside the documented ones. */
class StatusesTest {

    @ParameterizedTest
    @CsvSource({"401, default", "200, default", "599, default", "410, 4XX", "500, 5XX"})
    void takes(int status, String key) {
        assertThat(Statuses.check(status, key, "404", "3XX")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "404, default, '404 has a result of its own, 404'",
        "302, default, '302 has a result of its own, 3XX'",
        "404, 4XX, '404 has a result of its own, 404'",
        "500, 4XX, 500 is outside 4XX",
        "99, default, 99 is outside 200..599",
        "101, default, 101 is outside 200..599",
        "600, default, 600 is outside 200..599",
        "1000, default, 1000 is outside 200..599",
        "-400, default, -400 is outside 200..599",
    })
    void refuses(int status, String key, String message) {
        assertThatThrownBy(() -> Statuses.check(status, key, "404", "3XX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
