package io.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleTest {
    private static final Pattern OWN_DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>io\\.plumbline</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("modules")
    void namesTheModulesOfTheTableInItsPom(Module module) {
        Set<String> named = OWN_DEPENDENCY
                .matcher(Repository.text(module.pom()))
                .results()
                .filter(dependency -> !dependency.group(2).contains("<scope>test</scope>"))
                .map(dependency -> dependency.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(module.modules());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesWhatTheTableNames(Module module) {
        assertThat(dependencies(module)
                        .filter(dependency ->
                                Modules.licence(module, target(dependency)).isEmpty())
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesAllThatTheTableNames(Module module) {
        Set<String> used = dependencies(module)
                .flatMap(dependency -> Modules.licence(module, target(dependency)).stream())
                .collect(Collectors.toSet());
        assertThat(used).as("libraries that its row in Modules names").containsAll(module.libraries());
    }

    @Test
    void everyClassIsInAModuleOfTheTable() {
        List<String> strangers = Repository.CLASSES.stream()
                .filter(type -> Modules.of(type).isEmpty())
                .map(JavaClass::getName)
                .toList();
        assertThat(strangers).isEmpty();
    }

    static Stream<Module> modules() {
        return Modules.ALL.stream();
    }

    private static Stream<Dependency> dependencies(Module module) {
        return Repository.CLASSES.stream()
                .filter(module::owns)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !target(dependency).isPrimitive());
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }
}
