package io.plumbline.generator.model.diagnostic;

import java.util.Locale;

/** The catalogue: every diagnostic there is, with its text, in which {@code %s} stands for the arguments. */
public enum DiagnosticCode {
    /** The text is neither JSON nor YAML. */
    SYNTAX(Severity.ERROR, "%s", "");

    private final Severity severity;
    private final String text;
    private final String hint;

    DiagnosticCode(Severity severity, String text, String hint) {
        this.severity = severity;
        this.text = text;
        this.hint = hint;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The key that users see and fixtures name, for example {@code unresolved-reference}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it, empty where the message says it all. */
    public String hint() {
        return hint;
    }

    String message(Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
