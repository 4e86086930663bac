package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.generator.engine.option.OptionKey;
import io.plumbline.generator.openapi.schema.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README's tables of what the code knows.
 *
 * <p>With {@code -Dplumbline.readme.update} they are written anew.
 */
class ReadmeTablesTest {

    private static final Path README =
            Path.of("../../README.md").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"options", "keywords"})
    void areThoseOfTheCode(String name) throws IOException {
        String text = Files.readString(README);
        Matcher table = Pattern.compile("<!-- table: " + name + " -->\n\n(.*?)\n\n", Pattern.DOTALL)
                .matcher(text);
        assertThat(table.find()).as("a table of " + name).isTrue();
        String expected = name.equals("options") ? options() : keywords();
        if (Boolean.getBoolean("plumbline.readme.update")) {
            Files.writeString(README, text.substring(0, table.start(1)) + expected + text.substring(table.end(1)));
        } else {
            assertThat(table.group(1)).isEqualTo(expected);
        }
    }

    private static String options() {
        Stream<String> rows = Stream.of(OptionKey.values())
                .filter(option -> option != OptionKey.PACKAGE)
                .map(option -> "| `" + option.key() + "` | " + option.help() + " |");
        return Stream.concat(Stream.of("| key | value |", "|---|---|"), rows).collect(Collectors.joining("\n"));
    }

    private static String keywords() {
        Map<String, String> byTreatment = new LinkedHashMap<>();
        KeywordTable.all()
                .values()
                .forEach(entry -> byTreatment.merge(entry.treatment().words(), keyword(entry), (a, b) -> a + ", " + b));
        Stream<String> rows = byTreatment.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |");
        return Stream.concat(Stream.of("| where it acts | keywords |", "|---|---|"), rows)
                .collect(Collectors.joining("\n"));
    }

    private static String keyword(KeywordTable.Entry entry) {
        return "`" + entry.name() + "`" + (entry.note().isEmpty() ? "" : " (" + entry.note() + ")");
    }
}
