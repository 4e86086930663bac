package io.plumbline.generator.java.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Brings a source root to hold just the generated files, touching only what differs.
 *
 * <p>A file whose bytes are the same keeps its time stamp, so that an incremental compiler passes over it. Files that
 * an earlier run wrote and this one does not are removed; files that no run wrote are never touched. The list of files
 * stands in a manifest, written before the first new file and again after the last removal, so that an interrupted run
 * forgets none of them.
 */
public final class SourceWriter {

    /** One lock for the process: file locks only keep other processes away. */
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

    private final Path root;
    private final OutputFolder folder;
    private final StateFile manifest;

    /**
     * A writer for one source root.
     *
     * @param root the source root, made where it is not there
     * @param manifest the file that lists what was written; inside the root or elsewhere
     */
    public SourceWriter(Path root, Path manifest) {
        this.root = root;
        this.folder = new OutputFolder(root);
        this.manifest = new StateFile(manifest);
    }

    /**
     * Writes, leaves alone and removes.
     *
     * @throws IOException where the disk or a path refuses; files are then each wholly old or wholly new
     */
    public WriteResult write(Collection<GeneratedFile> files) throws IOException {
        Files.createDirectories(root);
        Path lockFile = manifest.file().resolveSibling(manifest.file().getFileName() + ".lock");
        Files.createDirectories(lockFile.resolveSibling("").toAbsolutePath());
        WITHIN_PROCESS.lock();
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("could not lock " + lockFile);
            }
            return writeLocked(files);
        } finally {
            WITHIN_PROCESS.unlock();
        }
    }

    private WriteResult writeLocked(Collection<GeneratedFile> files) throws IOException {
        Set<String> now = files.stream().map(GeneratedFile::path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> before = new TreeSet<>(manifest.read());
        Set<String> both = new TreeSet<>(before);
        both.addAll(now);
        manifest.write(both);
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (GeneratedFile file : files.stream().sorted().toList()) {
            (update(file) ? written : unchanged).add(file.path());
        }
        before.removeAll(now);
        for (String orphan : before) {
            folder.remove(folder.resolve(orphan));
        }
        manifest.write(now);
        return new WriteResult(written, unchanged, List.copyOf(before));
    }

    private boolean update(GeneratedFile generated) throws IOException {
        Path file = folder.resolve(generated.path());
        byte[] bytes = generated.bytes();
        if (folder.holds(file, bytes)) {
            return false;
        }
        folder.replace(file, bytes);
        return true;
    }
}
