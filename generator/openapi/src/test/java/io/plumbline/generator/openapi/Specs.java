package io.plumbline.generator.openapi;

import io.plumbline.generator.openapi.source.SpecSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Contracts for tests. */
final class Specs {

    private Specs() {}

    /** The repository's root folder. */
    static Path repository() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("spec/functiongraph/openapi.yaml"))) {
            at = Objects.requireNonNull(at.getParent(), "the repository's root");
        }
        return at;
    }

    /** A contract of several documents in memory, the root document under {@code openapi.yaml}. */
    static SpecSource of(Map<String, String> documents) {
        return SpecSource.of("openapi.yaml", path -> open(documents, path));
    }

    private static InputStream open(Map<String, String> documents, String path) throws NoSuchFileException {
        String text = documents.get(path);
        if (text == null) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
