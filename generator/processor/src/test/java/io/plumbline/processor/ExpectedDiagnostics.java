package io.plumbline.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * Diagnostics in one comparable form, either written as comments in a source, {@code // error: text}, or come from a
 * compiler.
 */
final class ExpectedDiagnostics {

    private static final Pattern COMMENT = Pattern.compile("// (error|warning): (.*?)(?= // (?:error|warning): |$)");

    private ExpectedDiagnostics() {}

    static List<String> written(String source) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Matcher m = COMMENT.matcher(lines.get(i)); m.find(); ) {
                expected.add((i + 1) + ": " + m.group(1) + ": " + m.group(2).strip());
            }
        }
        expected.sort(null);
        return expected;
    }

    static List<String> reported(List<? extends Diagnostic<?>> diagnostics) {
        return diagnostics.stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .map(d -> d.getLineNumber() + ": " + kind(d) + ": " + firstLine(d))
                .sorted()
                .toList();
    }

    /** Hints follow on further lines. */
    private static String firstLine(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }

    private static String kind(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    }
}
