package io.plumbline.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Maven project outside the reactor: a pom, a contract and one class.
 *
 * <p>It is built offline, from a local repository that at first holds no more than our own artifacts and what they
 * depend on. What else Maven needs has been downloaded for our own build, whose local repository serves as a remote
 * one.
 */
final class Downstream {

    /** The checks, as an artifact. */
    static final String PROCESSOR = "io.plumbline:plumbline-processor:" + Setup.value("plumbline");

    private static final String FOLDER = "downstream/";
    private static final String OWN_CONTRACT = "<inputSpec>${project.basedir}/contract.yaml</inputSpec>";

    private final Path folder;

    Downstream(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(mainClass().getParent());
        Files.writeString(folder.resolve("settings.xml"), filled("settings.xml"));
        configure(OWN_CONTRACT, "");
    }

    /** The contract's place, where no other one is configured. */
    Path contract() {
        return folder.resolve("contract.yaml");
    }

    /** The one class's place. */
    Path mainClass() {
        return folder.resolve("src/main/java/com/acme/Main.java");
    }

    /** What the plugin generates. */
    SourceTree generated() {
        return new SourceTree(folder.resolve("target/generated-sources/plumbline"));
    }

    /** Gives the plugin another configuration, and dependencies. */
    void configure(String configuration, String dependencies) throws IOException {
        writePom(configuration, dependencies, new Compiler(false, List.of(PROCESSOR), List.of()));
    }

    /** Compiles in another way. */
    void compileWith(Compiler compiler) throws IOException {
        writePom(OWN_CONTRACT, "", compiler);
    }

    private void writePom(String configuration, String dependencies, Compiler compiler) throws IOException {
        String pom = filled("pom.xml")
                .replace("@configuration@", configuration)
                .replace("@dependencies@", dependencies)
                .replace("@fork@", Boolean.toString(compiler.isForked()))
                .replace("@processors@", elements("path", compiler.processors()))
                .replace("@libraries@", elements("dependency", compiler.libraries()));
        Files.writeString(folder.resolve("pom.xml"), pom);
    }

    private static String elements(String name, List<String> artifacts) {
        return artifacts.stream()
                .map(artifact -> artifact.split(":", -1))
                .map(parts -> "<%1$s><groupId>%2$s</groupId><artifactId>%3$s</artifactId><version>%4$s</version></%1$s>"
                        .formatted(name, parts[0], parts[1], parts[2]))
                .collect(Collectors.joining());
    }

    /** Takes the checks off the compiler's path. */
    void dropProcessor() throws IOException {
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceAll("(?s)<path>.*</path>", ""));
    }

    /**
     * How Maven's compiler plugin is set up.
     *
     * @param isForked whether javac runs in a process of its own
     * @param processors what stands on the processors' path, in order, as {@code group:artifact:version}
     * @param libraries what the project depends on beside the runtime, in the same form
     */
    record Compiler(boolean isForked, List<String> processors, List<String> libraries) {}

    /** Runs the Maven of our own build on it. */
    ChildProcess maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Setup.path("maven").resolve("bin/mvn").toString(),
                "--batch-mode",
                "--offline",
                "-Daether.offline.protocols=file",
                "--settings",
                folder.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + Setup.path("repository")));
        command.addAll(List.of(arguments));
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "MAVEN_ARGS", "",
                "MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return ChildProcess.run(folder, environment, command);
    }

    /** Runs the compiled class with what a runtime class path needs, and libraries of the project's own. */
    ChildProcess runMainClass(Path... libraries) throws IOException, InterruptedException {
        String classPath = Setup.joined(
                Stream.of(Stream.of(folder.resolve("target/classes")), Setup.runtime(), Stream.of(libraries))
                        .flatMap(entries -> entries));
        return ChildProcess.run(folder, Map.of(), List.of(Setup.jdk("java"), "-cp", classPath, "com.acme.Main"));
    }

    private static String filled(String name) {
        return resource(name)
                .replace("@plumbline@", Setup.value("plumbline"))
                .replace("@compilerPlugin@", Setup.value("compilerPlugin"))
                .replace("@resourcesPlugin@", Setup.value("resourcesPlugin"))
                .replace("@builtFrom@", Setup.path("builtFrom").toUri().toString());
    }

    private static String resource(String name) {
        try (var stream = Downstream.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
