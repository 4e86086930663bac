package io.plumbline.corpus;

import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.FrontEndOptions;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the generator makes of a document.
 *
 * @param model the contract, empty where it is refused
 * @param files the generated files, none where it is refused
 * @param errors why it is refused
 */
record GeneratedDocument(Optional<ApiModel> model, List<GeneratedFile> files, List<Diagnostic> errors) {

    private static final GeneratorOptions OPTIONS = GeneratorOptions.of("com.acme");

    /** Generates in this process. */
    static GeneratedDocument of(Path document, Set<DiagnosticCode> tolerated) {
        Diagnostics diagnostics = new Diagnostics(tolerated);
        Optional<ApiModel> model =
                OpenApiFrontEnd.read(SpecSource.file(document), FrontEndOptions.DEFAULT, diagnostics);
        model.ifPresent(read -> JavaGenerator.check(read, diagnostics));
        List<Diagnostic> errors = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        List<GeneratedFile> files = model.filter(read -> errors.isEmpty())
                .map(read -> JavaGenerator.generate(read, OPTIONS))
                .orElse(List.of());
        return new GeneratedDocument(model, files, errors);
    }

    /**
     * The simple names that the types were given, by the place of the schema; a place is a JSON pointer, or several
     * joined by {@code &}, and may end in what tells parts of one schema apart.
     */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        model.ifPresent(read -> {
            JavaNames given = JavaNames.of(read, OPTIONS.packages());
            for (TypeKey key : read.types().keySet()) {
                names.put(key.uri(), given.type(key).simpleName());
            }
        });
        return names;
    }

    /** The qualified name of a type of the model. */
    static String type(String simpleName) {
        return OPTIONS.packages().model() + "." + simpleName;
    }

    /** The qualified name of a type's codec. */
    static String codec(String simpleName) {
        return OPTIONS.packages().json() + "." + simpleName + "Codec";
    }

    /** Whether a top-level type is an interface of operations. */
    static boolean isService(String qualifiedName) {
        return qualifiedName.startsWith(OPTIONS.packages().api() + ".") && qualifiedName.endsWith("Service");
    }
}
