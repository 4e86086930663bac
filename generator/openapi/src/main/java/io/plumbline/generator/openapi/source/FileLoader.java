package io.plumbline.generator.openapi.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Opens files, none that is outside a folder once symbolic links are followed.
 *
 * @param base the folder that paths are relative to
 * @param root the folder that every file must be in
 */
record FileLoader(Path base, Path root) implements DocumentLoader {

    @Override
    public InputStream open(String path) throws IOException {
        Path file;
        try {
            file = base.resolve(path);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(path, null, e.getReason());
        }
        if (!file.normalize().startsWith(root.normalize()) && !isInside(file)) {
            throw new AccessDeniedException(path);
        }
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(path);
        }
        if (!isInside(file)) {
            throw new AccessDeniedException(path);
        }
        return Files.newInputStream(file);
    }

    private boolean isInside(Path file) throws IOException {
        return Files.exists(file) && file.toRealPath().startsWith(root.toRealPath());
    }
}
