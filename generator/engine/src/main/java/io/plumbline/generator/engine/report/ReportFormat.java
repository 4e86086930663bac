package io.plumbline.generator.engine.report;

import io.plumbline.generator.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;

/** The forms in which diagnostics are told. */
public enum ReportFormat {
    /** A line each, as compilers write them. */
    TEXT,
    /** SARIF 2.1.0 (OASIS), which code hosts and editors show beside the contract. */
    SARIF,
    /** Workflow commands of GitHub Actions, which become annotations of a pull request. */
    GITHUB;

    /** The whole report, ended by a line break; empty where the format has nothing to say of no diagnostics. */
    public String write(List<Diagnostic> diagnostics) {
        return switch (this) {
            case TEXT -> TextReport.write(diagnostics);
            case SARIF -> SarifReport.write(diagnostics);
            case GITHUB -> GithubReport.write(diagnostics);
        };
    }

    /** How users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
