package io.plumbline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tries a document's generated code on values: on the document's own examples, and on random ones. */
final class Values {

    private final String name;
    private final RawDocument document;
    private final IndependentValidator validator;
    private final Map<String, GeneratedCodec> codecs = new TreeMap<>();

    Values(String name, RawDocument document, GeneratedDocument generated, CompiledCode code) {
        this.name = name;
        this.document = document;
        this.validator = new IndependentValidator(document);
        generated.names().forEach((key, type) -> {
            String pointer = key.startsWith("#") ? key.substring(1) : "";
            boolean alone =
                    !key.contains("&") && validator.document().at(pointer).isObject();
            if (alone && code.types().contains(GeneratedDocument.codec(type))) {
                codecs.put(pointer, GeneratedCodec.load(code.loader(), pointer, type));
            }
        });
    }

    /** Judges the examples of schemas that have a type of their own, and reports those that are wrong. */
    Verdicts examples() {
        Verdicts verdicts = new Verdicts(validator);
        ExampleTrials trials = new ExampleTrials(document, validator, codecs, verdicts);
        trials.run();
        print(
                "examples",
                verdicts,
                ", " + trials.texts() + " JSON texts, " + trials.alone() + " without a type around");
        report("invalid-examples", verdicts.invalid());
        report("disagreements/examples", verdicts.disagreements());
        report("changed/examples", verdicts.lost());
        report(
                "explained/examples",
                verdicts.explained().values().stream().flatMap(List::stream).toList());
        return verdicts;
    }

    /** Judges random values, about as many valid as not; the same seed gives the same. */
    Verdicts random(int count, long seed) {
        Verdicts verdicts = new Verdicts(validator);
        List<GeneratedCodec> all = new ArrayList<>(codecs.values());
        Random random = new Random(seed);
        Instances instances = new Instances(document, random);
        Mutations mutations = new Mutations(random);
        while (verdicts.judged() < count) {
            GeneratedCodec codec = all.get(random.nextInt(all.size()));
            JsonNode value = instances.next(codec.pointer());
            verdicts.judge(codec, codec.pointer(), random.nextBoolean() ? mutations.change(value) : value);
        }
        print("random values", verdicts, "");
        report("disagreements/random-values", verdicts.disagreements());
        report("changed/random-values", verdicts.lost());
        report(
                "explained/random-values",
                verdicts.explained().values().stream().flatMap(List::stream).toList());
        return verdicts;
    }

    private void print(String what, Verdicts verdicts, String more) {
        System.out.printf(
                "corpus %-14s %5d %s: %d valid and the same when written, %d invalid, %d explained %s, "
                        + "%d unexplained, %d changed%s%n",
                name,
                verdicts.judged(),
                what,
                verdicts.accepted() - verdicts.lost().size(),
                verdicts.invalid().size(),
                verdicts.explained().values().stream().mapToInt(List::size).sum(),
                counts(verdicts),
                verdicts.disagreements().size(),
                verdicts.lost().size(),
                more);
    }

    private static Map<Explanation, Integer> counts(Verdicts verdicts) {
        Map<Explanation, Integer> counts = new TreeMap<>();
        verdicts.explained().forEach((explanation, values) -> counts.put(explanation, values.size()));
        return counts;
    }

    private void report(String what, List<String> lines) {
        try {
            Path folder = Files.createDirectories(Path.of("target", what));
            Files.write(folder.resolve(name + ".txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
