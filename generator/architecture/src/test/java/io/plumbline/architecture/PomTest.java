package io.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PomTest {
    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

    @ParameterizedTest
    @MethodSource("modulePoms")
    void leavesVersionsToTheRoot(Path pom) {
        String own = PARENT.matcher(Repository.text(pom)).replaceAll("");
        List<String> versions =
                VERSION.matcher(own).results().map(match -> match.group(1)).toList();
        assertThat(versions).allMatch("${project.version}"::equals);
    }

    static Stream<Path> modulePoms() {
        return Repository.modulePoms().stream();
    }
}
