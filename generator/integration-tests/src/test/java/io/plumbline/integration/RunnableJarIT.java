package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the runnable jar writes compiles with no more than the runtime's jars, and the binding's own one. */
class RunnableJarIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"none,", "servlet,jakarta.servlet-api"})
    void writesWhatCompiles(String binding, @Nullable String library) throws IOException, InterruptedException {
        Path sources = folder.resolve("sources");
        ChildProcess run = Doors.commandLine(Setup.path("contract"), sources, "--option", "binding=" + binding);
        assertThat(run.status()).as(run.output()).isZero();

        Stream<Path> bound = library == null ? Stream.empty() : Stream.of(Setup.jar(library));
        ChildProcess javac = javac(new SourceTree(sources), Stream.concat(Setup.runtime(), bound));
        assertThat(javac.output()).isEmpty();
        assertThat(javac.status()).isZero();
    }

    private ChildProcess javac(SourceTree sources, Stream<Path> libraries) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Setup.jdk("javac"), "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-implicit:none"));
        command.addAll(List.of("-classpath", Setup.joined(libraries), "-d", folder.toString()));
        sources.files().forEach(file -> command.add(file.toString()));
        return ChildProcess.run(folder, Map.of(), command);
    }
}
