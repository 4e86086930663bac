package io.plumbline.generator.engine.suite;

import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.FrontEndOptions;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.DocumentLoader;
import io.plumbline.generator.openapi.source.SpecSource;
import io.plumbline.generator.openapi.syntax.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A contract made of schemas of one file: each stands in a document of its own, since references in it count from its
 * root, is a component, and is the type of the one property of a further component.
 *
 * @param draft says in which version of OpenAPI, and how schemas are to be read
 * @param schemas the schemas by number
 * @param remotes the folder of the documents that the suite expects at its own address
 */
record SuiteContract(SuiteRun.Draft draft, SortedMap<Integer, String> schemas, Path remotes) {

    private static final String REMOTE = "http://localhost:1234/";

    /** The name of the component that has a value of this schema as its property {@code value}. */
    static String holder(int number) {
        return "Holder" + number;
    }

    /** Why the contract is refused, empty where it is not. */
    List<Diagnostic> refusals() {
        Diagnostics diagnostics = new Diagnostics();
        model(diagnostics);
        return errors(diagnostics);
    }

    /** What the contract is told, by code; only of one of its schemas. */
    Set<DiagnosticCode> told(int number) {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<Integer, String> alone = new TreeMap<>(Map.of(number, schemas.getOrDefault(number, "")));
        new SuiteContract(draft, alone, remotes).model(diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    /** The code for a contract that is not refused. */
    List<GeneratedFile> generate(String packageName) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ApiModel> model = model(diagnostics);
        return JavaGenerator.generate(
                model.orElseThrow(() -> new AssertionError(errors(diagnostics))), GeneratorOptions.of(packageName));
    }

    private Optional<ApiModel> model(Diagnostics diagnostics) {
        FrontEndOptions options =
                new FrontEndOptions(Optional.of(this::openRemote), ReadLimits.DEFAULT, draft.reading());
        DocumentLoader own = this::open;
        Optional<ApiModel> model = OpenApiFrontEnd.read(SpecSource.of("openapi.json", own), options, diagnostics);
        model.ifPresent(read -> JavaGenerator.check(read, diagnostics));
        return model;
    }

    private static List<Diagnostic> errors(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
                .toList();
    }

    private InputStream open(String path) throws IOException {
        if (path.equals("openapi.json")) {
            return stream(root());
        }
        for (Integer number : schemas.keySet()) {
            if (path.equals(document(number))) {
                return stream(schemas.getOrDefault(number, ""));
            }
        }
        throw new FileNotFoundException(path);
    }

    private InputStream openRemote(String address) throws IOException {
        if (!address.startsWith(REMOTE)) {
            throw new FileNotFoundException(address);
        }
        return Files.newInputStream(remotes.resolve(address.substring(REMOTE.length())));
    }

    private String root() {
        String components = schemas.keySet().stream()
                .map(number -> """
                        "Case%1$d": {"$ref": "%3$s"},
                        "%2$s": {"type": "object", "required": ["value"], "additionalProperties": false,
                          "properties": {"value": {"$ref": "#/components/schemas/Case%1$d"}}}""".formatted(number, holder(number), document(number)))
                .collect(Collectors.joining(",\n"));
        return """
                {"openapi": "%s", "info": {"title": "suite", "version": "1"}, "paths": {},
                 "components": {"schemas": {%s}}}""".formatted(draft.openapi(), components);
    }

    private static String document(int number) {
        return "schema" + number + ".json";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
