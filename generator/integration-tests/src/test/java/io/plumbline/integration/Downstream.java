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
import java.util.stream.Stream;

/**
 * A Maven project outside the reactor: a pom, a contract and one class.
 *
 * <p>It is built offline, from a local repository that at first holds no more than our own artifacts and what they
 * depend on. What else Maven needs has been downloaded for our own build, whose local repository serves as a remote
 * one.
 */
final class Downstream {

    private static final String FOLDER = "downstream/";

    private final Path folder;

    Downstream(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(mainClass().getParent());
        Files.writeString(folder.resolve("settings.xml"), filled("settings.xml"));
        configure("<inputSpec>${project.basedir}/contract.yaml</inputSpec>", "");
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
        String pom =
                filled("pom.xml").replace("@configuration@", configuration).replace("@dependencies@", dependencies);
        Files.writeString(folder.resolve("pom.xml"), pom);
    }

    /** Takes the checks off the compiler's path. */
    void dropProcessor() throws IOException {
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceAll("(?s)<path>.*</path>", ""));
    }

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

    /** Runs the compiled class with what a runtime class path needs. */
    ChildProcess runMainClass() throws IOException, InterruptedException {
        String classPath = Setup.joined(Stream.concat(Stream.of(folder.resolve("target/classes")), Setup.runtime()));
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
