package io.plumbline.generator.openapi.syntax;

import org.jspecify.annotations.Nullable;

/** One file's or stream's tree of nodes. */
public final class Document implements Container {

    private final String file;
    private final String uri;
    private @Nullable Node root;

    /**
     * A document that is about to be read.
     *
     * @param file how messages name it
     * @param uri its path relative to the root document's folder, empty for the root document
     */
    Document(String file, String uri) {
        this.file = file;
        this.uri = uri;
    }

    /** How messages name it. */
    public String file() {
        return file;
    }

    /**
     * Its path relative to the root document's folder with {@code /} between parts, empty for the root document itself.
     */
    public String uri() {
        return uri;
    }

    /** The value that the whole document is. */
    public Node root() {
        if (root == null) {
            throw new IllegalStateException("the document is still being read");
        }
        return root;
    }

    void complete(Node newRoot) {
        root = newRoot;
    }

    @Override
    public Document document() {
        return this;
    }

    @Override
    public String stepOf(int index) {
        return "";
    }

    @Override
    public String toString() {
        return file;
    }
}
