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

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{[^}]+}");

    @ParameterizedTest
    @MethodSource("modulePoms")
    void leavesVersionsToTheRoot(Path pom) {
        String own = PARENT.matcher(Repository.text(pom)).replaceAll("");
        List<String> versions =
                VERSION.matcher(own).results().map(match -> match.group(1)).toList();
        assertThat(versions).allMatch(version -> isOfTheRoot(version, own));
    }

    /** The project's own version, or a property that the module does not define itself. */
    private static boolean isOfTheRoot(String version, String pom) {
        return PROPERTY.matcher(version).matches()
                && !pom.contains("<" + version.substring(2, version.length() - 1) + ">");
    }

    static Stream<Path> modulePoms() {
        return Repository.modulePoms().stream();
    }
}
