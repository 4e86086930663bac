package io.plumbline.generator.model.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects diagnostics while the stages report and go on. Not safe for use by several threads. */
public final class Diagnostics {

    private final Set<DiagnosticCode> tolerated;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean lenient;

    /** Every error stops generation. */
    public Diagnostics() {
        this(Set.of());
    }

    /**
     * Some errors do not stop generation.
     *
     * @param tolerated codes that are reported as warnings at most, because the user knows and wants to go on
     */
    public Diagnostics(Set<DiagnosticCode> tolerated) {
        this.tolerated = Set.copyOf(tolerated);
    }

    /** Reports an entry of the catalogue. */
    public void report(DiagnosticCode code, Location location, Object... arguments) {
        Diagnostic diagnostic = Diagnostic.of(code, location, arguments);
        boolean lower = (lenient || tolerated.contains(code)) && diagnostic.severity() == Severity.ERROR;
        found.add(lower ? diagnostic.asWarning() : diagnostic);
    }

    /** Does what can fail without harm: errors that it reports are warnings. */
    public <T> T leniently(Supplier<T> attempt) {
        boolean before = lenient;
        lenient = true;
        try {
            return attempt.get();
        } finally {
            lenient = before;
        }
    }

    /** Whether generation must stop. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** How many were reported so far, repetitions included. */
    public int count() {
        return found.size();
    }

    /** Everything reported, by file and place, without repetitions. */
    public List<Diagnostic> sorted() {
        Comparator<Diagnostic> byPlace = Comparator.comparing(
                        (Diagnostic diagnostic) -> diagnostic.location().file())
                .thenComparing(diagnostic -> diagnostic.location().line())
                .thenComparing(diagnostic -> diagnostic.location().column())
                .thenComparing(Diagnostic::message);
        return Collections.unmodifiableList(
                found.stream().distinct().sorted(byPlace).toList());
    }
}
