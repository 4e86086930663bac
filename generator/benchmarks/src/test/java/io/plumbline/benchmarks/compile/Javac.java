package io.plumbline.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs of javac, each in a process of its own that says at its end what it took. */
final class Javac {

    private Javac() {}

    /**
     * A run's end.
     *
     * @param exit javac's exit code
     * @param output what javac said
     * @param cpuSeconds processor time of all threads
     * @param memoryMegabytes the most memory that the process had
     */
    record Run(int exit, List<String> output, double cpuSeconds, double memoryMegabytes) {}

    /** Compiles with these arguments. */
    static Run run(List<String> arguments, Path directory) throws IOException, InterruptedException {
        return run(List.of("-Xmx1500m"), arguments, directory);
    }

    /** Compiles with these arguments in a virtual machine with those. */
    static Run run(List<String> machine, List<String> arguments, Path directory)
            throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("javac.args"), quoted(arguments));
        Path output = directory.resolve("javac.out");
        List<String> command = new ArrayList<>(machine);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", origin(CompileOnce.class).toString(), CompileOnce.class.getName(), "@" + file));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        List<String> lines = new ArrayList<>(Files.readAllLines(output, StandardCharsets.UTF_8));
        String[] figures = lines.remove(lines.size() - 1).split(" ", -1);
        return new Run(exit, lines, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    private static List<String> quoted(List<String> arguments) {
        return arguments.stream()
                .map(argument -> '"' + argument.replace("\\", "\\\\") + '"')
                .toList();
    }

    /** Where a class was loaded from. */
    static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** All Java sources under a directory that declare types. */
    static List<String> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
