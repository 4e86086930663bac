package io.plumbline.examples.functiongraph.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.examples.functiongraph.server.Wire;
import io.plumbline.examples.functiongraph.store.Database;
import io.plumbline.runtime.urn.FunctionUrn;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every bound of the contract from both sides, over HTTP and as a literal in a caller's source: the verdict is the
 * same.
 */
class BoundaryTest {

    private static final String LONGEST = "urn:fss:" + "r".repeat(32) + ":" + Wire.PROJECT + ":function:"
            + "p".repeat(60) + ":" + "n".repeat(60) + ":!" + "a".repeat(63);

    @TempDir
    static Path folder;

    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        wire = Wire.start(Database.embeddedUrl(folder), FunctionUrn.parse(LONGEST));
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            max_async_event_age_in_seconds, maxAsyncEventAgeInSeconds, 0,     false
            max_async_event_age_in_seconds, maxAsyncEventAgeInSeconds, 1,     true
            max_async_event_age_in_seconds, maxAsyncEventAgeInSeconds, 59,    true
            max_async_event_age_in_seconds, maxAsyncEventAgeInSeconds, 60,    true
            max_async_event_age_in_seconds, maxAsyncEventAgeInSeconds, 86400, true
            max_async_event_age_in_seconds, maxAsyncEventAgeInSeconds, 86401, false
            max_async_retry_attempts,       maxAsyncRetryAttempts,     -1,    false
            max_async_retry_attempts,       maxAsyncRetryAttempts,     0,     true
            max_async_retry_attempts,       maxAsyncRetryAttempts,     3,     true
            max_async_retry_attempts,       maxAsyncRetryAttempts,     4,     false
            max_async_retry_attempts,       maxAsyncRetryAttempts,     8,     false
            max_async_retry_attempts,       maxAsyncRetryAttempts,     9,     false
            """)
    void requestNumbers(String property, String setter, String value, boolean allowed) throws Exception {
        String problem = wire.put("{\"" + property + "\":" + value + "}");
        assertThat(problem.isEmpty()).as(problem).isEqualTo(allowed);
        assertLiteral("AsyncInvokeConfigRequest.builder()." + setter + "(" + value + ")", value, problem);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "365, true", "366, false"})
    void daysUntilAnObjectExpires(String value, boolean allowed) throws Exception {
        String problem = wire.put("{\"destination_config\":{\"on_success\":{\"destination\":\"OBS\","
                + "\"param\":\"{\\\"bucket\\\":\\\"b\\\",\\\"expires\\\":" + value + "}\"}}}");
        assertThat(problem.isEmpty()).as(problem).isEqualTo(allowed);
        assertLiteral("ObsParam.builder().bucket(\"b\").expires(" + value + ")", value, problem);
    }

    /** The answer's range is wider than the request's. */
    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "3, true", "4, true", "8, true", "9, false"})
    void retriesOfAnAnswer(String value, boolean allowed) {
        String problem = Wire.readAnswer("{\"func_urn\":\"" + LONGEST + "\",\"max_async_event_age_in_seconds\":1,"
                + "\"max_async_retry_attempts\":" + value + ",\"destination_config\":{}}");
        assertThat(problem.isEmpty()).as(problem).isEqualTo(allowed);
        assertLiteral(
                "AsyncInvokeConfig.builder().funcUrn(FunctionUrn.parse(\"" + LONGEST
                        + "\")).maxAsyncEventAgeInSeconds(1).maxAsyncRetryAttempts(" + value + ")",
                value,
                problem);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "269, true", "270, false"})
    void charactersOfAUrn(int length, boolean allowed) throws Exception {
        String urn = (LONGEST + "a").substring(0, length);
        String problem = wire.putTo(urn);
        assertThat(problem.isEmpty()).as(problem).isEqualTo(allowed);
        assertLiteral("FunctionUrn.parse(\"" + urn + "\")", "\"" + urn + "\"", problem);
    }

    /** The compiler's verdict is the wire's, and so is what it says; it points at the argument. */
    private static void assertLiteral(String expression, String argument, String problem) {
        String source = "import io.plumbline.examples.functiongraph.contract.model.*;\n"
                + "import io.plumbline.runtime.urn.FunctionUrn;\n"
                + "class Caller { Object call() { return " + expression + "; } }\n";
        var errors = Javac.errors("Caller", source);
        assertThat(errors).as(source).hasSize(problem.isEmpty() ? 0 : 1);
        if (!problem.isEmpty()) {
            assertThat(errors.get(0).getStartPosition()).isEqualTo(source.lastIndexOf(argument + ")"));
            assertThat(Javac.text(errors.get(0))).startsWith("[plumbline.");
        }
    }
}
