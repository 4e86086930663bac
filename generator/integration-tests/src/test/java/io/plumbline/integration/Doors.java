package io.plumbline.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The doors that are programs, run as their users run them. */
final class Doors {

    private Doors() {}

    /** Our own command line: the runnable jar. */
    static ChildProcess commandLine(Path contract, Path output, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Setup.jdk("java"),
                "-jar",
                Setup.path("runnableJar").toString(),
                "generate",
                "--input",
                contract.toString(),
                "--output",
                output.toString(),
                "--package",
                Setup.PACKAGE));
        command.addAll(List.of(more));
        return ChildProcess.run(Path.of("").toAbsolutePath(), Map.of(), command);
    }

    /** The command line of OpenAPI Generator, as it is published, with our jars behind it. */
    static ChildProcess openApiGenerator(Path contract, Path output) throws IOException, InterruptedException {
        Stream<Path> classPath =
                Stream.concat(Stream.of(Setup.jar("openapi-generator-cli")), Setup.classPath().stream());
        List<String> command = List.of(
                Setup.jdk("java"),
                "-cp",
                Setup.joined(classPath),
                "org.openapitools.codegen.OpenAPIGenerator",
                "generate",
                "-g",
                "plumbline",
                "-i",
                contract.toString(),
                "-o",
                output.toString(),
                "--additional-properties=package=" + Setup.PACKAGE
                        + ",binding=servlet,reading=by-the-letter,annotations=jakarta");
        return ChildProcess.run(Path.of("").toAbsolutePath(), Map.of(), command);
    }
}
