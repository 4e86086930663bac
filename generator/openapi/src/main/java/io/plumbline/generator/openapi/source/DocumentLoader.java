package io.plumbline.generator.openapi.source;

import java.io.IOException;
import java.io.InputStream;

/** Opens documents of a contract. */
@FunctionalInterface
public interface DocumentLoader {

    /**
     * Opens one document.
     *
     * @param path where it is: for a document of the contract its path relative to the root document's folder, with
     *     {@code /} between parts, perhaps beginning with {@code ..}; for a remote one its whole address
     * @throws java.nio.file.AccessDeniedException where the place is one that the contract may not refer to
     * @throws IOException where there is no such document or it cannot be read
     */
    InputStream open(String path) throws IOException;

    /** Whether the place is one that the contract may refer to. */
    default boolean mayOpen(String path) {
        return true;
    }
}
