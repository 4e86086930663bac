package io.plumbline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The real documents, where they are at hand: beside the repository, or where {@code plumbline.shared} says. */
final class Corpus {

    private static final Path FOLDER = shared().resolve("corpus");

    private Corpus() {}

    /** Whether there are any. */
    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    /**
     * Those whose names match the expression {@code plumbline.corpus}, if there is one. Else all of them, by name; the
     * half with the smaller documents where the JDK is a later one than the code is for, as what is to be seen there is
     * only whether its compiler agrees.
     */
    static List<Path> documents() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all = files.filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
                    .sorted(Comparator.comparingLong(Corpus::size))
                    .toList();
            String only = System.getProperty("plumbline.corpus", "");
            if (!only.isEmpty()) {
                return all.stream()
                        .filter(file -> name(file).matches(only))
                        .sorted()
                        .toList();
            }
            int count = Runtime.version().feature() > 17 ? all.size() / 2 : all.size();
            return all.stream().limit(count).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document is called in reports. */
    static String name(Path document) {
        return document.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path shared() {
        String property = System.getProperty("plumbline.shared", "");
        return property.isEmpty() ? Path.of("../../../shared").toAbsolutePath().normalize() : Path.of(property);
    }
}
