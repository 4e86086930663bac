package io.plumbline.generator.java.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of lines in which a run leaves word for the next one; replaced in one step, never half written. */
public final class StateFile {

    private final Path file;

    /** A state file at this place, which need not exist. */
    public StateFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path file() {
        return file;
    }

    /** The lines, none where there is no file. */
    public List<String> read() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    /** Replaces the lines; a file that holds just these is not touched. */
    public void write(Iterable<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (!folder().holds(file, bytes)) {
            folder().replace(file, bytes);
        }
    }

    /** Removes the file, if it is there. */
    public void delete() throws IOException {
        folder().remove(file);
    }

    private OutputFolder folder() {
        return new OutputFolder(file.resolveSibling(""));
    }
}
