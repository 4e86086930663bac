package io.plumbline.generator.engine.suite;

import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.Reading;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One draft of the suite: contracts of its files, their code in one compilation, and the verdicts of that code. */
final class SuiteRun {

    private final Draft draft;
    private final Path suite;
    private final Path folder;
    private final List<FileRun> files = new ArrayList<>();

    SuiteRun(Draft draft, Path suite, Path folder) {
        this.draft = draft;
        this.suite = suite;
        this.folder = folder;
    }

    /**
     * A draft as it is run.
     *
     * @param name the draft's folder
     * @param openapi the version of OpenAPI whose schemas are the nearest to it
     * @param reading how schemas are read
     */
    record Draft(String name, String openapi, Reading reading) {}

    /** A schema that the front end refuses, with the reasons. */
    record Refusal(String file, SuiteFile.Group group, List<Diagnostic> reasons) {}

    /**
     * A test whose verdict must be the other one.
     *
     * @param told what the contract of the schema is told
     */
    record Disagreement(String file, String schema, String test, boolean mustBeValid, Set<DiagnosticCode> told) {}

    /** What came of one file. */
    record Report(String file, int agreed, List<Disagreement> disagreements, List<Refusal> refusals) {

        int refused() {
            return refusals.stream()
                    .mapToInt(refusal -> refusal.group().tests().size())
                    .sum();
        }
    }

    private record FileRun(SuiteFile file, String packageName, SuiteContract contract, List<Refusal> refusals) {}

    List<Report> run() throws IOException, ReflectiveOperationException {
        try (Stream<Path> all = Files.list(suite.resolve("tests").resolve(draft.name()))) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(prepare(SuiteFile.read(path)));
            }
        }
        compile();
        List<Report> reports = new ArrayList<>();
        try (URLClassLoader loader = loader()) {
            for (FileRun file : files) {
                reports.add(report(file, loader));
            }
        }
        return reports;
    }

    private FileRun prepare(SuiteFile file) throws IOException {
        TreeMap<Integer, String> accepted = new TreeMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < file.groups().size(); i++) {
            SuiteFile.Group group = file.groups().get(i);
            TreeMap<Integer, String> alone = new TreeMap<>();
            alone.put(i, group.schema());
            List<Diagnostic> reasons = contract(alone).refusals();
            if (reasons.isEmpty()) {
                accepted.put(i, group.schema());
            } else {
                refusals.add(new Refusal(file.name(), group, reasons));
            }
        }
        String packageName = "suite.of" + file.name().toLowerCase(Locale.ROOT).replaceAll("\\W", "");
        SuiteContract contract = contract(accepted);
        for (GeneratedFile source : contract.generate(packageName)) {
            Path path = folder.resolve("sources").resolve(source.path());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, source.content());
        }
        return new FileRun(file, packageName, contract, refusals);
    }

    private SuiteContract contract(SortedMap<Integer, String> schemas) {
        return new SuiteContract(draft, schemas, suite.resolve("remotes"));
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<Path> sources;
        try (Stream<Path> all = Files.walk(folder.resolve("sources"))) {
            sources = all.filter(Files::isRegularFile).sorted().toList();
        }
        Files.createDirectories(folder.resolve("classes"));
        List<String> options =
                List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.resolve("classes") + "");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages.toString());
            }
        }
    }

    private URLClassLoader loader() throws MalformedURLException {
        URL classes = folder.resolve("classes").toUri().toURL();
        return new URLClassLoader(new URL[] {classes}, getClass().getClassLoader());
    }

    private static Report report(FileRun run, ClassLoader loader) throws ReflectiveOperationException {
        int agreed = 0;
        List<Disagreement> disagreements = new ArrayList<>();
        for (int number : run.contract().schemas().keySet()) {
            SuiteFile.Group group = run.file().groups().get(number);
            String codecName = run.packageName() + ".json." + SuiteContract.holder(number) + "Codec";
            Codec<?> codec =
                    (Codec<?>) loader.loadClass(codecName).getField("INSTANCE").get(null);
            for (SuiteFile.Case test : group.tests()) {
                if (isValid(codec, test.data()) == test.valid()) {
                    agreed++;
                } else {
                    disagreements.add(new Disagreement(
                            run.file().name(),
                            group.description(),
                            test.description(),
                            test.valid(),
                            run.contract().told(number)));
                }
            }
        }
        return new Report(run.file().name(), agreed, disagreements, run.refusals());
    }

    private static boolean isValid(Codec<?> codec, String data) {
        try {
            Json.read(codec, "{\"value\":" + data + "}");
            return true;
        } catch (ConstraintViolationException e) {
            return false;
        }
    }
}
