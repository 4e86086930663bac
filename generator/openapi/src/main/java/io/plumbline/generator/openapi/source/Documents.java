package io.plumbline.generator.openapi.source;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.openapi.syntax.Document;
import io.plumbline.generator.openapi.syntax.DocumentParser;
import io.plumbline.generator.openapi.syntax.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one contract; each is read once. */
public final class Documents {

    private final SpecSource source;
    private final Optional<DocumentLoader> remote;
    private final ReadLimits limits;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Document>> byPath = new LinkedHashMap<>();
    private final List<SourceFile> files = new ArrayList<>();

    /**
     * No document yet.
     *
     * @param remote opens documents at other addresses, empty where references to them are refused
     */
    public Documents(SpecSource source, Optional<DocumentLoader> remote, ReadLimits limits, Diagnostics diagnostics) {
        this.source = source;
        this.remote = remote;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** The root document, empty and reported where it cannot be read. */
    public Optional<Document> root() {
        return get(source.path(), new Location(source.name(), 0, 0, ""));
    }

    /**
     * The document at a path, empty and reported at {@code place} where it cannot be read.
     *
     * @param path as {@link DocumentLoader#open} takes it
     */
    public Optional<Document> get(String path, Location place) {
        Optional<Document> known = byPath.get(path);
        if (known == null) {
            known = load(path, place);
            byPath.put(path, known);
        }
        return known;
    }

    /** Whether references may lead to a remote address. */
    public boolean allowsRemote(String address) {
        return remote.filter(loader -> loader.mayOpen(address)).isPresent();
    }

    /** The documents read so far. */
    public Collection<Document> all() {
        return byPath.values().stream().flatMap(Optional::stream).toList();
    }

    /** What was read so far, in the order of reading. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** Whether a path is the address of a remote document. */
    public static boolean isRemote(String path) {
        int colon = path.indexOf(':');
        if (path.startsWith("file:")) {
            return false;
        }
        return path.startsWith("//")
                || (colon > 1 && path.substring(0, colon).chars().allMatch(Character::isLetterOrDigit));
    }

    private Optional<Document> load(String path, Location place) {
        boolean far = isRemote(path);
        if (far && remote.isEmpty()) {
            diagnostics.report(DiagnosticCode.REMOTE_REFERENCE, place, path, "no remote host is allowed");
            return Optional.empty();
        }
        DocumentLoader loader = far ? remote.get() : source.loader();
        try (InputStream stream = loader.open(path)) {
            byte[] bytes = stream.readNBytes(limits.bytes() + 1);
            files.add(new SourceFile(path, far ? Optional.empty() : source.fileOf(path), sha256(bytes)));
            String name = far ? path : source.nameOf(path);
            return new DocumentParser(limits, diagnostics).parse(name, path.equals(source.path()) ? "" : path, bytes);
        } catch (AccessDeniedException e) {
            if (far) {
                diagnostics.report(DiagnosticCode.REMOTE_REFERENCE, place, path, reason(e));
            } else {
                diagnostics.report(DiagnosticCode.REFERENCE_OUTSIDE_ROOT, place, path);
            }
        } catch (IOException e) {
            diagnostics.report(DiagnosticCode.UNREADABLE_DOCUMENT, place, far ? path + " (" + reason(e) + ")" : path);
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException file
                ? String.valueOf(file.getReason())
                : String.valueOf(e.getMessage());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
