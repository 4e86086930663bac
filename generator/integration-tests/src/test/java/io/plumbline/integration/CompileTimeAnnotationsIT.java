package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.checkerframework.common.value.ValueChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Programs that look at callers of generated code find what its annotations say, and nothing wrong in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileTimeAnnotationsIT {

    private static final String CALLER = """
            package com.acme;

            import com.acme.model.Part;
            import com.acme.model.Thing;
            import java.util.List;

            final class Caller {
                static final Part PART = Part.builder().size(1).build();

                static Thing.Builder thing() {
                    return Thing.builder().count(2).nested(PART);
                }

                static void wrong(boolean flag) {
                    Thing.builder().count(9).nested(PART); // error
                    Part.builder().size(0); // error
                    new Part(10, java.util.Map.of()); // error
                    thing().code("abc"); // error
                    thing().word("abcdefg"); // error
                    thing().fixed("x"); // error
                    thing().grid(List.of(List.of(1, 10))); // error
                    thing().maybe(10); // error
                }

                static void right(String text, int number) {
                    thing().code("ABC").word("\\uD83D\\uDE00\\uD83D\\uDE00\\uD83D\\uDE00").fixed("$x").maybe(9);
                    thing().grid(List.of(List.of(1, 9))).part("xbx").half(3).filled("a");
                    if (number >= 1 && number <= 9) {
                        Part.builder().size(number);
                    }
                    if (text.length() <= 3 && text.length() >= 2) {
                        thing().word(text);
                    }
                    thing().count(PART.size() > 3 ? 3 : 0);
                }
            }
            """;

    private static final List<String> OPENED =
            List.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util");

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private AnnotatedCode code;

    @SuppressWarnings("NullAway.Init")
    private Path caller;

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        this.folder = folder;
        code = AnnotatedCode.in(folder);
        caller = folder.resolve("Caller.java");
        Files.writeString(caller, CALLER);
    }

    /** Where the generated code is compiled already. */
    @Test
    void theCheckerFrameworkJudgesCallers() throws IOException, InterruptedException {
        String output = valueChecker(List.of(caller));

        assertThat(linesOfErrors(output)).as(output).isEqualTo(markedLines());
    }

    /** Where its sources are compiled together with the callers', and looked at too. */
    @Test
    void theCheckerFrameworkHasNothingToSayOfGeneratedCode() throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>(code.sourceFiles());
        all.add(caller);
        String output = valueChecker(all);

        assertThat(linesOfErrors(output)).as(output).isEqualTo(markedLines());
        assertThat(output).contains(markedLines().size() + " errors").doesNotContain("warning");
    }

    /** Our own checks read the foreign annotations too, and yet say a thing once. */
    @Test
    void ourOwnChecksSayItOnce() throws IOException, InterruptedException {
        String output = AnnotatedCode.output(
                "javac",
                List.of(
                        "-processorpath",
                        Setup.joined(Stream.concat(Stream.of(Setup.jar("plumbline-processor")), Setup.runtime())),
                        "-cp",
                        code.classPath(),
                        "-d",
                        folder.resolve("out").toString(),
                        caller.toString()));

        assertThat(linesOfErrors(output)).as(output).isEqualTo(markedLines()).doesNotHaveDuplicates();
    }

    @Test
    void rangesForIntellijAreInTheClassFiles() throws IOException, InterruptedException {
        String range = "org\\.jetbrains\\.annotations\\.Range\\(\\s+from=%sl\\s+to=%sl\\s+\\)";
        String part = AnnotatedCode.output(
                "javap", List.of("-v", "-p", "-cp", code.classes().toString(), "com.acme.model.Part"));
        String builder = AnnotatedCode.output(
                "javap", List.of("-v", "-p", "-cp", code.classes().toString(), "com.acme.model.Part$Builder"));

        assertThat(part).containsPattern(range.formatted(1, 9));
        assertThat(builder).containsPattern(range.formatted(1, 9));
    }

    private String valueChecker(List<Path> sources) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        OPENED.forEach(
                name -> arguments.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        arguments.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
        arguments.addAll(List.of(
                "-processorpath",
                        Setup.joined(Stream.of("checker", "checker-qual").map(Setup::jar)),
                "-processor", ValueChecker.class.getName(),
                "-cp", code.classPath(),
                "-d", Files.createDirectories(folder.resolve("checked")).toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        return AnnotatedCode.output("javac", arguments);
    }

    private static List<Integer> linesOfErrors(String output) {
        return Pattern.compile("Caller\\.java:(\\d+): error")
                .matcher(output)
                .results()
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .toList();
    }

    private static List<Integer> markedLines() {
        List<String> lines = CALLER.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("// error"))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
