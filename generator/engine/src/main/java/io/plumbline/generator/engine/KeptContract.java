package io.plumbline.generator.engine;

import io.plumbline.generator.java.output.StateFile;
import io.plumbline.generator.openapi.source.Documents;
import io.plumbline.generator.openapi.source.SourceFile;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contract of the last generation, with all of its documents, so that the next one can tell what changed.
 *
 * <p>Kept as text, a line for a document: its bytes, and its path from the root document, which comes first. It is only
 * read where something has changed.
 */
final class KeptContract {

    private final StateFile file;

    KeptContract(Path file) {
        this.file = new StateFile(file);
    }

    /** Keeps what the documents hold now. */
    void keep(SpecSource source, Collection<SourceFile> documents) throws IOException {
        List<String> lines = new ArrayList<>();
        for (SourceFile document : own(documents)) {
            try (InputStream stream = source.loader().open(document.path())) {
                lines.add(Base64.getEncoder().encodeToString(stream.readAllBytes()) + ' ' + document.path());
            }
        }
        file.write(lines);
    }

    /** The contract as it was, empty where there was none or where it is what these documents hold. */
    Optional<SpecSource> before(Collection<SourceFile> documents) throws IOException {
        Map<String, byte[]> kept = read();
        boolean isSame = own(documents).stream().allMatch(document -> isSame(kept.get(document.path()), document));
        if (kept.isEmpty() || isSame) {
            return Optional.empty();
        }
        return Optional.of(SpecSource.of(kept.keySet().iterator().next(), path -> open(kept, path)));
    }

    /** Those that are not remote; what others hold of a contract is theirs to keep. */
    private static List<SourceFile> own(Collection<SourceFile> documents) {
        return documents.stream()
                .filter(document -> !Documents.isRemote(document.path()))
                .toList();
    }

    private static boolean isSame(byte @org.jspecify.annotations.Nullable [] kept, SourceFile document) {
        return kept != null && Hashes.of(kept).equals(document.sha256());
    }

    private Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (String line : file.read()) {
            int space = line.indexOf(' ');
            try {
                String bytes = line.substring(0, Math.max(space, 0));
                documents.put(line.substring(space + 1), Base64.getDecoder().decode(bytes));
            } catch (IllegalArgumentException e) {
                // somebody else's hands: what can not be read can not be compared
                return Map.of();
            }
        }
        return documents;
    }

    private static InputStream open(Map<String, byte[]> kept, String path) throws IOException {
        byte[] bytes = kept.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(bytes);
    }
}
