package io.plumbline.generator.java.output;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written, not yet on disk.
 *
 * @param path relative to the source root, with {@code /} between its parts
 * @param content the whole text, with {@code \n} line ends
 */
public record GeneratedFile(String path, String content) implements Comparable<GeneratedFile> {

    /** The bytes that stand in the file: UTF-8. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** By path, the order in which files are written and listed. */
    @Override
    public int compareTo(GeneratedFile other) {
        return path.compareTo(other.path);
    }
}
