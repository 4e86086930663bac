package io.plumbline.maven;

import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells the build, and an editor behind it, what is wrong with a contract, at its lines and columns.
 *
 * @param context the build's message sink
 * @param contract the contract's file, null where it is no file
 */
record ContractMessages(BuildContext context, @Nullable File contract) {

    /** Shows all of them, in place of those of an earlier run. */
    void show(List<Diagnostic> diagnostics) {
        if (contract != null) {
            context.removeMessages(contract);
        }
        for (Diagnostic diagnostic : diagnostics) {
            File file = Path.of(diagnostic.location().file()).toFile();
            int severity = diagnostic.severity() == Severity.ERROR
                    ? BuildContext.SEVERITY_ERROR
                    : BuildContext.SEVERITY_WARNING;
            int line = diagnostic.location().line();
            context.addMessage(file, line, diagnostic.location().column(), diagnostic.message(), severity, null);
        }
    }

    /** The errors in compiler style, for the line that ends the build. */
    static String summary(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        return lines("The contract has errors; nothing was generated.", errors);
    }

    /** A title, and under it each of them in compiler style. */
    static String lines(String title, List<Diagnostic> diagnostics) {
        return Stream.concat(Stream.of(title), diagnostics.stream().map(Diagnostic::toString))
                .collect(Collectors.joining("\n"));
    }
}
