package io.plumbline.generator.engine;

import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.openapi.source.DocumentLoader;
import io.plumbline.generator.openapi.source.Documents;
import io.plumbline.generator.openapi.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Everything that the files of a generation depend on, and the files themselves, as hashes: options, the generator's
 * version, every document read, every file written.
 *
 * <p>Kept as text, one line a part. Documents are hashed again where they stand, so that a change in any of them, also
 * one that only a reference leads to, makes another key; and so does an edited or missing output.
 *
 * @param lines the parts, in the order of their making
 */
record GenerationKey(List<String> lines) {

    private static final String DOCUMENT = "document";
    private static final String BASELINE = "baseline";
    private static final String OUTPUT = "output";

    GenerationKey {
        lines = List.copyOf(lines);
    }

    /** The key after a generation from some documents, held against others. */
    static GenerationKey of(
            GenerationRequest request,
            Collection<SourceFile> documents,
            Collection<SourceFile> baseline,
            Collection<GeneratedFile> files) {
        List<String> lines = new ArrayList<>();
        lines.add(head(request));
        documents.forEach(document -> lines.add(line(DOCUMENT, document.sha256(), document.path())));
        baseline.forEach(document -> lines.add(line(BASELINE, document.sha256(), document.path())));
        files.stream().sorted().forEach(file -> lines.add(line(OUTPUT, Hashes.of(file.bytes()), file.path())));
        return new GenerationKey(lines);
    }

    /** Whether nothing has changed since: the key of now, told without understanding the contract, is the same. */
    boolean isStill(GenerationRequest request) {
        if (lines.isEmpty() || !lines.get(0).equals(head(request))) {
            return false;
        }
        return lines.subList(1, lines.size()).stream().allMatch(line -> isStill(request, line));
    }

    private static boolean isStill(GenerationRequest request, String line) {
        String[] parts = line.split(" ", 3);
        try {
            return parts.length == 3 && parts[1].equals(hash(request, parts[0], parts[2]));
        } catch (IOException e) {
            return false;
        }
    }

    private static String hash(GenerationRequest request, String kind, String path) throws IOException {
        return Hashes.of(
                kind.equals(OUTPUT)
                        ? Files.newInputStream(request.output().resolve(path))
                        : loader(request, kind, path).open(path));
    }

    // a remote document is asked for again: nobody else knows whether it is still the same
    private static DocumentLoader loader(GenerationRequest request, String kind, String path) throws IOException {
        if (Documents.isRemote(path)) {
            return request.options().contract().remote().orElseThrow(() -> new NoSuchFileException(path));
        }
        return kind.equals(BASELINE)
                ? request.baseline()
                        .orElseThrow(() -> new NoSuchFileException(path))
                        .source()
                        .loader()
                : request.source().loader();
    }

    private static String head(GenerationRequest request) {
        String against = request.baseline()
                .map(baseline -> '\n' + baseline.source().path() + '\n' + baseline.audiences())
                .orElse("");
        String choices = GeneratorVersion.VERSION + '\n' + request.source().path() + '\n' + request.options() + against;
        return line("generator", Hashes.of(choices.getBytes(StandardCharsets.UTF_8)), GeneratorVersion.VERSION);
    }

    private static String line(String kind, String hash, String path) {
        return kind + ' ' + hash + ' ' + path;
    }
}
