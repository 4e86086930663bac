package io.plumbline.generator.engine.diff;

import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import java.util.List;

/** How a comparison ended. */
public sealed interface DiffResult {

    /**
     * Both contracts could be read.
     *
     * @param report what differs
     */
    record Compared(DiffReport report) implements DiffResult {}

    /**
     * One of them has errors.
     *
     * @param diagnostics what is wrong, by file and place
     */
    record Refused(List<Diagnostic> diagnostics) implements DiffResult {}
}
