package io.plumbline.generator.java.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * The folder that generated files may be in, and none outside it.
 *
 * <p>A path is refused where it is absolute, climbs with {@code ..} or passes through a symbolic link: document text
 * can make a path, and a link in the folder could lead anywhere.
 */
final class OutputFolder {

    private final Path root;

    OutputFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The file's place. */
    Path resolve(String relative) throws IOException {
        Path file = root.resolve(relative).normalize();
        if (relative.isEmpty() || !file.startsWith(root) || file.equals(root)) {
            throw new IOException("refused to leave the output folder: " + relative);
        }
        for (Path part = file; !part.equals(root); part = parent(part)) {
            if (Files.isSymbolicLink(part)) {
                throw new IOException(
                        "refused to follow a symbolic link in the output folder: " + root.relativize(part));
            }
        }
        return file;
    }

    /** Whether the file is there with just these bytes. */
    boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Replaces the file in one step, so that no reader and no crash ever sees half of it. */
    void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(parent(file));
        Path temporary = Files.createTempFile(parent(file), ".plumbline-", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Removes the file, and folders that it leaves empty. */
    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path folder = parent(file); !folder.equals(root) && isEmpty(folder); folder = parent(folder)) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("refused to write to a root folder: " + path);
        }
        return parent;
    }
}
