package io.plumbline.generator.engine.hostile;

import com.sun.source.util.JavacTask;
import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.naming.Packages;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.option.NumberType;
import io.plumbline.generator.java.option.ServiceStyle;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.FrontEndOptions;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What became of a contract.
 *
 * @param files the generated files, none where it was refused
 * @param diagnostics what was said of it
 */
record Attempt(List<GeneratedFile> files, List<Diagnostic> diagnostics) {

    private static final GeneratorOptions OPTIONS = new GeneratorOptions(
            new Packages("com.acme"),
            List.of(),
            ServiceStyle.DEFAULT,
            NumberType.DECIMAL,
            Set.of("jakarta", "jetbrains", "checker"),
            Map.of());

    // most files are the same whatever the text
    private static final Map<String, List<String>> TOKENS = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();
    private static final Set<String> PARSED = ConcurrentHashMap.newKeySet();

    /** Generates in memory. */
    static Attempt of(Path contract) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<ApiModel> model =
                OpenApiFrontEnd.read(SpecSource.file(contract), FrontEndOptions.DEFAULT, diagnostics);
        model.ifPresent(read -> JavaGenerator.check(read, diagnostics));
        List<GeneratedFile> files = model.filter(read -> !diagnostics.hasErrors())
                .map(read -> JavaGenerator.generate(read, OPTIONS))
                .orElse(List.of());
        return new Attempt(files, diagnostics.sorted());
    }

    /** How often each sequence of tokens is that of a file. */
    Map<List<String>, Long> structures() {
        return files.stream()
                .map(Attempt::tokens)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The words of the code, those of its comments and literals left out. */
    Set<String> words() {
        return files.stream()
                .flatMap(file -> WORDS.computeIfAbsent(file.content(), JavaTokens::words).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> tokens(GeneratedFile file) {
        return TOKENS.computeIfAbsent(file.content(), JavaTokens::of);
    }

    /** What javac's parser says of the files that it has not seen as yet. */
    String syntaxErrors() throws IOException {
        StringWriter messages = new StringWriter();
        List<? extends JavaFileObject> sources = files.stream()
                .filter(file -> PARSED.add(file.content()))
                .map(Source::new)
                .toList();
        if (sources.isEmpty()) {
            return "";
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, List.of("-proc:none", "--release", "17"), null, sources);
        task.parse();
        return messages.toString();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }
}
