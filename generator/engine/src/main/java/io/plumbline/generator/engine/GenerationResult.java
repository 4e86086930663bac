package io.plumbline.generator.engine;

import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.java.output.WriteResult;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** How a generation ended. */
public sealed interface GenerationResult {

    /** What there is to tell of the contract, by file and place. */
    List<Diagnostic> diagnostics();

    /**
     * Everything is as it was: contract, options, generator and files; nothing was read further or touched.
     *
     * @param diagnostics none: they were told when the contract was read
     */
    record UpToDate(List<Diagnostic> diagnostics) implements GenerationResult {}

    /**
     * The source root holds just the files of the contract.
     *
     * @param diagnostics warnings and notes
     * @param files what was written, left alone and removed
     * @param changes what differs from the contract of the last generation, empty where it is the same or unknown
     */
    record Generated(List<Diagnostic> diagnostics, WriteResult files, Optional<DiffReport> changes)
            implements GenerationResult {}

    /**
     * The contract has errors; the source root was left as it was.
     *
     * @param diagnostics at least one error
     */
    record Refused(List<Diagnostic> diagnostics) implements GenerationResult {}

    /**
     * The contract breaks what worked under the baseline; the source root was left as it was.
     *
     * @param diagnostics warnings and notes
     * @param report what differs from the baseline
     */
    record Breaking(List<Diagnostic> diagnostics, DiffReport report) implements GenerationResult {}
}
