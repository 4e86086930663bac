package io.plumbline.generator.java.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A report that a user asked to be put into a file; replaced in one step, never half written. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes the text as UTF-8.
     *
     * @throws IOException where the folder can not be written to
     */
    public static void write(Path file, String text) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        new OutputFolder(absolute.resolveSibling("")).replace(absolute, text.getBytes(StandardCharsets.UTF_8));
    }
}
