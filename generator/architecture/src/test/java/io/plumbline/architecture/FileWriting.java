package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Whether an access creates, changes or removes a file, through any of the ways the JDK and JavaPoet have for it. */
final class FileWriting implements Predicate<JavaAccess<?>> {
    private static final String NEW = JavaConstructor.CONSTRUCTOR_NAME;

    private static final Map<String, Set<String>> WRITERS = Map.ofEntries(
            Map.entry(
                    "java.nio.file.Files",
                    Set.of(
                            "write",
                            "writeString",
                            "newOutputStream",
                            "newBufferedWriter",
                            "newByteChannel",
                            "copy",
                            "move",
                            "delete",
                            "deleteIfExists",
                            "createFile",
                            "createDirectory",
                            "createDirectories",
                            "createTempFile",
                            "createTempDirectory",
                            "createLink",
                            "createSymbolicLink",
                            "setAttribute",
                            "setLastModifiedTime",
                            "setPosixFilePermissions")),
            Map.entry("java.nio.channels.FileChannel", Set.of("open")),
            Map.entry("java.nio.channels.AsynchronousFileChannel", Set.of("open")),
            Map.entry(
                    "java.io.File",
                    Set.of("createNewFile", "createTempFile", "delete", "deleteOnExit", "mkdir", "mkdirs", "renameTo")),
            Map.entry("java.io.FileOutputStream", Set.of(NEW)),
            Map.entry("java.io.FileWriter", Set.of(NEW)),
            Map.entry("java.io.RandomAccessFile", Set.of(NEW)),
            Map.entry("com.palantir.javapoet.JavaFile", Set.of("writeTo", "writeToFile", "writeToPath")),
            Map.entry(
                    "javax.annotation.processing.Filer",
                    Set.of("createSourceFile", "createClassFile", "createResource")));

    @Override
    public boolean test(JavaAccess<?> access) {
        return WRITERS.getOrDefault(access.getTargetOwner().getName(), Set.of())
                .contains(access.getTarget().getName());
    }
}
