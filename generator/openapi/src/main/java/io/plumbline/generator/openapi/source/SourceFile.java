package io.plumbline.generator.openapi.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that was read: what a generated tree depends on.
 *
 * @param path its path relative to the root document's folder, or its whole address where it is remote
 * @param file the file, empty where the contract does not come from files
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 */
public record SourceFile(String path, Optional<Path> file, String sha256) {}
