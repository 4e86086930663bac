package io.plumbline.generator.engine;

import io.plumbline.generator.java.output.WriteResult;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import java.util.List;

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
     */
    record Generated(List<Diagnostic> diagnostics, WriteResult files) implements GenerationResult {}

    /**
     * The contract has errors; the source root was left as it was.
     *
     * @param diagnostics at least one error
     */
    record Refused(List<Diagnostic> diagnostics) implements GenerationResult {}
}
