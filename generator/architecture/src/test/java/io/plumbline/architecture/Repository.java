package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The repository the tests run in: its folder, its poms and the classes of its modules.
 *
 * <p>Surefire starts tests in the module's own folder, two below the root.
 */
final class Repository {
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /**
     * Every class of the product; not the tests, not the libraries packed into its jars, and not the examples, which
     * are downstream projects.
     */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/shaded/"))
            .importPackages("io.plumbline");

    private Repository() {}

    static List<Path> modulePoms() {
        return files(ROOT, "/pom.xml").stream()
                .filter(pom -> !ROOT.equals(pom.getParent()))
                .toList();
    }

    /** The files below {@code folder} whose name ends with {@code suffix}, outside build output and test data. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix) && isSource(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path file) {
        String inside = ROOT.relativize(file).toString();
        return Stream.of("target/", "src/test/", "src/it/").noneMatch(inside::contains);
    }
}
