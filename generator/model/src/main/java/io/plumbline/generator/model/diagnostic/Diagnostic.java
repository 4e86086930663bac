package io.plumbline.generator.model.diagnostic;

/**
 * One thing to tell the user, at one place of the contract.
 *
 * @param code which one of the catalogue
 * @param severity how bad it is
 * @param location where
 * @param message what, in words, on one line without control characters whatever the document's text in it
 */
public record Diagnostic(DiagnosticCode code, Severity severity, Location location, String message) {

    /** Makes the message fit for a log. */
    public Diagnostic {
        message = Printable.line(message);
    }

    /** A diagnostic as bad as its code, whose text is filled with the arguments. */
    public static Diagnostic of(DiagnosticCode code, Location location, Object... arguments) {
        return new Diagnostic(code, code.severity(), location, code.message(arguments));
    }

    /** The same, as a warning. */
    Diagnostic asWarning() {
        return new Diagnostic(code, Severity.WARNING, location, message);
    }

    /** {@code file:line:column: error: message [key] at pointer}, as compilers write it. */
    @Override
    public String toString() {
        String place = location.pointer().isEmpty() ? "" : " at " + Printable.line(location.pointer());
        String hint = code.hint().isEmpty() ? "" : " (" + code.hint() + ")";
        String kind = severity.name().toLowerCase(java.util.Locale.ROOT);
        return Printable.line(location.toString()) + ": " + kind + ": " + message + hint + " [" + code.key() + "]"
                + place;
    }
}
