package io.plumbline.runtime.http.body;

import io.plumbline.runtime.value.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of one part, in memory at first and in a file when there are many. */
final class StoredPart extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 14;

    private final BodyStore store;
    private final boolean mayBeFile;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream out;

    StoredPart(BodyStore store, boolean mayBeFile) {
        this.store = store;
        this.mayBeFile = mayBeFile;
    }

    @Override
    public void write(int single) throws IOException {
        room(1).write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        room(length).write(bytes, from, length);
    }

    private OutputStream room(int length) throws IOException {
        if (out != null) {
            return out;
        }
        boolean large = mayBeFile && memory.size() + length > MOST_IN_MEMORY;
        if (!large && store.takeMemory(length)) {
            return memory;
        }
        if (!mayBeFile) {
            throw new BodyTooLargeException(
                    "the body has more than " + store.limits().memoryBytes() + " bytes in fields that are no files");
        }
        return toFile();
    }

    private OutputStream toFile() throws IOException {
        Path created = store.newFile();
        OutputStream opened = store.open(created);
        file = created;
        out = opened;
        memory.writeTo(opened);
        store.giveBack(memory.size());
        memory.reset();
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    /** What was written, once this is closed. */
    Content content() {
        return file == null ? Content.of(memory.toByteArray()) : Content.of(file);
    }
}
