package io.plumbline.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String SYNTAX = "io.plumbline.generator.openapi.syntax";
    private static final String NAMING = "io.plumbline.generator.java.naming";
    private static final Set<String> TEXT_LIBRARIES = Set.of("org.snakeyaml", "com.fasterxml.jackson.core");
    private static final Set<String> GENERIC =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForEveryClass(Rule rule) {
        assertThat(rule.offenders(Repository.CLASSES)).containsOnlyKeys(rule.exempt());
    }

    static Stream<Rule> rules() {
        return Stream.of(
                Rule.noDependency("nodes stay in the module that reads documents", ArchitectureTest::takesNodesAway),
                Rule.noDependency("only .syntax reads YAML and JSON text", ArchitectureTest::readsText),
                Rule.noAccess("class names are made from text only in .naming", ArchitectureTest::namesAClass),
                Rule.noAccess(
                        "one place writes sources, and one the parts of large requests",
                        new FileWriting(),
                        "io.plumbline.runtime.http.body.BodyStore",
                        "io.plumbline.generator.java.output.OutputFolder",
                        "io.plumbline.generator.java.output.SourceWriter"),
                Rule.noAccess("nothing is printed", ArchitectureTest::prints),
                Rule.noAccess("exceptions that are thrown have a type of their own", ArchitectureTest::throwsGeneric),
                new Rule("every package is @NullMarked", ArchitectureTest::packageWithoutNullMarked, Set.of()));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.plumbline.(**)").should().beFreeOfCycles().check(Repository.CLASSES);
    }

    private static boolean takesNodesAway(Dependency dependency) {
        return isIn(SYNTAX, dependency.getTargetClass())
                && !isIn("io.plumbline.generator.openapi", dependency.getOriginClass());
    }

    private static boolean readsText(Dependency dependency) {
        return isIn("io.plumbline.generator", dependency.getOriginClass())
                && !isIn(SYNTAX, dependency.getOriginClass())
                && TEXT_LIBRARIES.stream().anyMatch(library -> isIn(library, dependency.getTargetClass()));
    }

    private static boolean namesAClass(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("com.palantir.javapoet.ClassName")
                && access.getTarget().getFullName().contains("(java.lang.String")
                && Set.of("get", "bestGuess").contains(access.getTarget().getName())
                && !isIn(NAMING, access.getOriginOwner());
    }

    private static boolean prints(JavaAccess<?> access) {
        String target = access.getTarget().getName();
        boolean standardStream = access.getTargetOwner().getName().equals("java.lang.System")
                && Set.of("out", "err").contains(target);
        return standardStream || target.equals("printStackTrace");
    }

    /** A subclass's constructor calls the generic one too, and rightly. */
    private static boolean throwsGeneric(JavaAccess<?> access) {
        return GENERIC.contains(access.getTargetOwner().getName())
                && access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && !access.getOriginOwner()
                        .isAssignableTo(access.getTargetOwner().getName());
    }

    private static Stream<String> packageWithoutNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of(type.getPackageName() + " has no @NullMarked package-info");
    }

    private static boolean isIn(String parent, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(parent + ".");
    }
}
