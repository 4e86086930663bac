package io.plumbline.runtime.http.body;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the parts of one request's body: in memory while that allows for it, and files in temporary files otherwise,
 * which closing it deletes. For use by one thread at a time.
 */
public final class BodyStore implements AutoCloseable {

    private final BodyLimits limits;
    private final List<Path> files = new ArrayList<>();
    private int memoryLeft;

    /** An empty store. */
    public BodyStore(BodyLimits limits) {
        this.limits = limits;
        this.memoryLeft = limits.memoryBytes();
    }

    /** How much may be kept. */
    public BodyLimits limits() {
        return limits;
    }

    /** A place for the bytes of one part. */
    StoredPart part(boolean mayBeFile) {
        return new StoredPart(this, mayBeFile);
    }

    /** Whether so many more bytes may be kept in memory, which then are counted. */
    boolean takeMemory(int bytes) {
        if (bytes > memoryLeft) {
            return false;
        }
        memoryLeft -= bytes;
        return true;
    }

    /** Gives back memory whose bytes are elsewhere now. */
    void giveBack(int bytes) {
        memoryLeft += bytes;
    }

    /** A new file, for the user of this process only. */
    Path newFile() throws IOException {
        Path file = Files.createTempFile("plumbline", ".part");
        files.add(file);
        return file;
    }

    /** Where the bytes of a new file go. */
    OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Deletes the files; contents that are still read from them can not be read on. */
    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit(); // held open by someone, on systems that do not allow for it
            }
        }
    }
}
