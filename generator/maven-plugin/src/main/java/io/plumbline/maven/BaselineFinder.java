package io.plumbline.maven;

import io.plumbline.generator.openapi.source.SpecSource;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contract that another one is held against: a file, or an artifact that Maven gets from where the build gets
 * its others.
 */
final class BaselineFinder {

    private static final Pattern ARTIFACT =
            Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.+-]+)(?::([\\w.-]+))?(?::([\\w.-]+))?");
    private static final Set<String> DOCUMENTS = Set.of("yaml", "yml", "json");

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    BaselineFinder(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = List.copyOf(repositories);
    }

    /**
     * The contract's source.
     *
     * @param text a file, or {@code group:artifact:version[:type[:classifier]]}
     * @param folder what a file's path is relative to
     * @param entry where an artifact that is an archive has the contract
     * @throws IllegalArgumentException where there is no such file, artifact or entry, with what is missing
     */
    SpecSource find(String text, Path folder, @Nullable String entry) {
        Path file = folder.resolve(text);
        Matcher coordinates = ARTIFACT.matcher(text);
        if (Files.isRegularFile(file)) {
            return SpecSource.file(file);
        }
        if (!coordinates.matches()) {
            throw new IllegalArgumentException("baseline is neither a file nor group:artifact:version: " + text);
        }
        Artifact artifact = artifact(coordinates);
        File resolved = resolve(artifact);
        return DOCUMENTS.contains(artifact.getExtension())
                ? SpecSource.of(text, path -> open(resolved, text, path))
                : archive(resolved, text, entry);
    }

    private static Artifact artifact(Matcher coordinates) {
        String type = coordinates.group(4) == null ? "jar" : coordinates.group(4);
        String classifier = coordinates.group(5) == null ? "" : coordinates.group(5);
        return new DefaultArtifact(coordinates.group(1), coordinates.group(2), classifier, type, coordinates.group(3));
    }

    private File resolve(Artifact artifact) {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile();
        } catch (ArtifactResolutionException e) {
            throw new IllegalArgumentException("baseline could not be found: " + e.getMessage(), e);
        }
    }

    private static InputStream open(File file, String name, String path) throws IOException {
        if (!name.equals(path)) {
            throw new NoSuchFileException(path, null, "the artifact is one document");
        }
        return Files.newInputStream(file.toPath());
    }

    private static SpecSource archive(File file, String text, @Nullable String entry) {
        if (entry == null) {
            throw new IllegalArgumentException("baselineEntry must say where " + text + " has the contract");
        }
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        return SpecSource.of(text + "!/" + entry, path -> entry(file, folder, path));
    }

    private static InputStream entry(File file, String folder, String path) throws IOException {
        String name = URI.create("/" + folder).resolve(path).getPath().substring(1);
        if (name.startsWith("..") || name.startsWith("/")) {
            throw new AccessDeniedException(path);
        }
        try (ZipFile archive = new ZipFile(file)) {
            ZipEntry entry = archive.getEntry(name);
            if (entry == null) {
                throw new NoSuchFileException(name, null, "the artifact has no such entry");
            }
            try (InputStream stream = archive.getInputStream(entry)) {
                return new ByteArrayInputStream(stream.readAllBytes());
            }
        }
    }
}
