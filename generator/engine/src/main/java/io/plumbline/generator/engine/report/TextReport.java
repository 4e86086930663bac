package io.plumbline.generator.engine.report;

import io.plumbline.generator.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** {@code file:line:column: error: message [code] at pointer}. */
final class TextReport {

    private TextReport() {}

    static String write(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic + "\n").collect(Collectors.joining());
    }
}
