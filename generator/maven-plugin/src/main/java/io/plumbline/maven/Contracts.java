package io.plumbline.maven;

import io.plumbline.generator.openapi.source.SpecSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Finds the contract that a build names. */
final class Contracts {

    private Contracts() {}

    /**
     * The contract's source.
     *
     * @throws IllegalArgumentException unless just one of the two is given
     */
    static SpecSource choose(@Nullable File file, @Nullable String resource) {
        if ((file == null) == (resource == null)) {
            throw new IllegalArgumentException(
                    "give either inputSpec, a file, or inputResource, an entry of the plugin's class path");
        }
        return file != null ? SpecSource.file(file.toPath()) : resource(String.valueOf(resource));
    }

    private static SpecSource resource(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return SpecSource.of(name, path -> open(folder, path));
    }

    private static InputStream open(String folder, String path) throws IOException {
        String entry = URI.create("/" + folder).resolve(path).getPath().substring(1);
        if (entry.startsWith("..") || entry.startsWith("/")) {
            throw new AccessDeniedException(path);
        }
        InputStream stream = Contracts.class.getClassLoader().getResourceAsStream(entry);
        if (stream == null) {
            throw new NoSuchFileException(entry, null, "the plugin's class path has no such entry");
        }
        return stream;
    }
}
