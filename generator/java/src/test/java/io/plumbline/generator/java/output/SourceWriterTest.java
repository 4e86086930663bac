package io.plumbline.generator.java.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer writes, leaves alone, removes and refuses. */
class SourceWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    private Path root;
    private SourceWriter writer;

    @BeforeEach
    void open() {
        root = folder.resolve("with space/ö");
        writer = new SourceWriter(root, folder.resolve("state/manifest"));
    }

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        writer.write(List.of(file("a/A.java", "A"), file("a/B.java", "B")));
        Files.setLastModifiedTime(root.resolve("a/A.java"), LONG_AGO);

        WriteResult result = writer.write(List.of(file("a/A.java", "A"), file("a/B.java", "b")));

        assertThat(result).isEqualTo(new WriteResult(List.of("a/B.java"), List.of("a/A.java"), List.of()));
        assertThat(Files.getLastModifiedTime(root.resolve("a/A.java"))).isEqualTo(LONG_AGO);
        assertThat(root.resolve("a/B.java")).hasContent("b");
    }

    @Test
    void removesOrphansAndTheirFoldersButNothingOfTheUsers() throws IOException {
        writer.write(List.of(file("a/b/A.java", "A"), file("c/C.java", "C")));
        Files.writeString(root.resolve("c/Mine.java"), "mine");

        WriteResult result = writer.write(List.of(file("D.java", "D")));

        assertThat(result.removed()).containsExactly("a/b/A.java", "c/C.java");
        assertThat(root.resolve("a")).doesNotExist();
        assertThat(root.resolve("c/Mine.java")).hasContent("mine");
        assertThat(root.resolve("c/C.java")).doesNotExist();
    }

    @Test
    void restoresEditedAndDeletedFiles() throws IOException {
        writer.write(List.of(file("A.java", "A"), file("B.java", "B")));
        Files.writeString(root.resolve("A.java"), "edited");
        Files.delete(root.resolve("B.java"));

        assertThat(writer.write(List.of(file("A.java", "A"), file("B.java", "B")))
                        .written())
                .containsExactly("A.java", "B.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../A.java", "a/../../A.java", "/tmp/plumbline-escape/A.java", "", "a/.."})
    void refusesToLeaveTheFolder(String path) {
        assertThatThrownBy(() -> writer.write(List.of(file(path, "A"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refused to leave the output folder");
        assertThat(folder.resolve("A.java")).doesNotExist();
    }

    @Test
    void refusesToFollowASymbolicLink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("a"), outside);

        assertThatThrownBy(() -> writer.write(List.of(file("a/A.java", "A")))).hasMessageContaining("symbolic link");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void leavesNoTemporaryFiles() throws IOException {
        writer.write(List.of(file("A.java", "A")));
        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(root.resolve("A.java"));
        }
    }

    @Test
    void severalWritersInOneFolderEndWithOneWholeTree() throws Exception {
        List<Callable<WriteResult>> runs = new ArrayList<>();
        for (int run = 0; run < 8; run++) {
            String content = "run " + run % 2;
            List<GeneratedFile> files = List.of(file("A.java", content), file(run % 2 + ".java", content));
            runs.add(() -> new SourceWriter(root, folder.resolve("state/manifest")).write(files));
        }
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (Future<WriteResult> run : pool.invokeAll(runs)) {
                run.get();
            }
        } finally {
            pool.shutdown();
        }
        String last = Files.readString(root.resolve("A.java")).substring("run ".length());
        try (var files = Files.list(root)) {
            assertThat(files).containsExactlyInAnyOrder(root.resolve("A.java"), root.resolve(last + ".java"));
        }
    }

    private static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content);
    }
}
