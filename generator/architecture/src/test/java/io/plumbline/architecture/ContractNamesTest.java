package io.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generator knows no contract: nothing of it is written for one of the documents it is tried on. */
class ContractNamesTest {
    /** Names of two words or more, so that none is a keyword of OpenAPI or an ordinary word. */
    private static final Pattern NAME = Pattern.compile("[a-z]+(?:_[a-z]+)+");

    @Test
    void noSourceOfTheGeneratorNamesAPropertyOfAContract() {
        Set<String> names = contractNames();
        assertThat(names).as("names of several words in the contracts").hasSizeGreaterThan(10);
        assertThat(generatorSources().filter(source -> !named(source, names).isEmpty()))
                .isEmpty();
    }

    private static Set<String> contractNames() {
        return Repository.files(Repository.ROOT.resolve("spec/functiongraph"), ".yaml").stream()
                .flatMap(contract -> NAME.matcher(Repository.text(contract)).results())
                .flatMap(match -> Stream.of(match.group(), camelCase(match.group())))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> generatorSources() {
        return Repository.files(Repository.ROOT.resolve("generator"), ".java").stream();
    }

    private static List<String> named(Path source, Set<String> names) {
        String text = Repository.text(source);
        return Pattern.compile("\\w+")
                .matcher(text)
                .results()
                .map(word -> word.group())
                .filter(names::contains)
                .toList();
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
