package io.plumbline.generator.openapi.source;

import java.nio.file.Path;
import java.util.Optional;

/** Where a contract is read from: a file, or a stream with a name such as an entry of a jar. */
public final class SpecSource {

    private final String name;
    private final String folder;
    private final String path;
    private final DocumentLoader loader;
    private final Optional<Path> directory;

    private SpecSource(String name, DocumentLoader loader, Optional<Path> directory) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        this.name = name;
        this.folder = name.substring(0, slash + 1);
        this.path = name.substring(slash + 1);
        this.loader = loader;
        this.directory = directory;
    }

    /** A file, whose references may lead to files in its own folder and below. */
    public static SpecSource file(Path file) {
        return file(file, parent(file));
    }

    /**
     * A file, whose references may lead to other files.
     *
     * @param root the folder that all of them must be in, for example the one that holds several contracts and their
     *     common schemas
     */
    public static SpecSource file(Path file, Path root) {
        Path base = parent(file);
        return new SpecSource(file.toString(), new FileLoader(base, root.toAbsolutePath()), Optional.of(base));
    }

    /**
     * A document that is not a file.
     *
     * @param name how messages name it; what follows the last {@code /} is the path that the loader is asked for
     * @param loader opens the document and, relative to it, those that it refers to
     */
    public static SpecSource of(String name, DocumentLoader loader) {
        return new SpecSource(name, loader, Optional.empty());
    }

    /** How messages name the document. */
    public String name() {
        return name;
    }

    /** The path that the loader knows the root document by. */
    public String path() {
        return path;
    }

    /** Opens the documents. */
    public DocumentLoader loader() {
        return loader;
    }

    /** How messages name a document that the contract refers to. */
    public String nameOf(String relativePath) {
        return folder + relativePath;
    }

    /** The file behind a document's path, empty where documents are not files. */
    public Optional<Path> fileOf(String relativePath) {
        return directory.map(base -> base.resolve(relativePath).normalize());
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
