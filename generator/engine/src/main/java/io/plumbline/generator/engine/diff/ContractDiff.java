package io.plumbline.generator.engine.diff;

import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.java.JavaDiff;
import io.plumbline.generator.engine.diff.wire.WireDiff;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.SpecSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The comparison of two contracts.
 *
 * <ol>
 *   <li>The front end reads both and links each into a model; documents' text is not looked at any more.
 *   <li>What travels is compared: operations, and every pair of types that stand in each other's place.
 *   <li>What is generated is compared: the Java types and members that users of generated code see.
 * </ol>
 */
public final class ContractDiff {

    private ContractDiff() {}

    /**
     * Reads two contracts and compares them.
     *
     * @param options the choices by which code is generated from both
     */
    public static DiffResult of(SpecSource before, SpecSource after, GenerationOptions options) {
        Diagnostics diagnostics = new Diagnostics(options.contract().tolerated());
        Optional<ApiModel> old = OpenApiFrontEnd.read(before, options.contract().frontEnd(), diagnostics);
        Optional<ApiModel> now = OpenApiFrontEnd.read(after, options.contract().frontEnd(), diagnostics);
        return old.isPresent() && now.isPresent()
                ? new DiffResult.Compared(of(old.get(), now.get(), options))
                : new DiffResult.Refused(diagnostics.sorted());
    }

    /** Compares a contract with one that was read before; empty where it can not be read any more. */
    public static Optional<DiffReport> since(SpecSource before, ApiModel after, GenerationOptions options) {
        Diagnostics diagnostics = new Diagnostics(options.contract().tolerated());
        return OpenApiFrontEnd.read(before, options.contract().frontEnd(), diagnostics)
                .map(old -> of(old, after, options));
    }

    /** Compares two contracts. */
    public static DiffReport of(ApiModel before, ApiModel after, GenerationOptions options) {
        WireDiff.Result wire = WireDiff.of(before, after);
        List<Change> changes = new ArrayList<>(wire.changes());
        Optional<String> why = refusal(before, after);
        if (why.isEmpty()) {
            Map<String, Set<String>> moved = new HashMap<>();
            wire.pairs()
                    .forEach(pair -> moved.computeIfAbsent(pair.before().uri(), first -> new HashSet<>())
                            .add(pair.after().uri()));
            changes.addAll(JavaDiff.of(
                    JavaGenerator.surface(before, options.code()),
                    JavaGenerator.surface(after, options.code()),
                    moved));
        }
        return new DiffReport(before.info(), after.info(), changes, why);
    }

    /** Why generated code can not be compared: there is none of one of the contracts. */
    private static Optional<String> refusal(ApiModel before, ApiModel after) {
        Diagnostics diagnostics = new Diagnostics();
        JavaGenerator.check(before, diagnostics);
        JavaGenerator.check(after, diagnostics);
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(error -> "generated code is not compared, for there is none: " + error);
    }
}
