package io.plumbline.generator.java.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The list of files that a run wrote, kept beside them so that the next run can remove what no longer belongs. */
final class Manifest {

    private final Path file;

    Manifest(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path file() {
        return file;
    }

    /** The paths of the last run, empty before the first. */
    List<String> read() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    /** The list's bytes, one path a line. */
    static byte[] bytes(Collection<String> paths) {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
