package io.plumbline.generator.model.diagnostic;

/**
 * One thing to tell the user, at one place of the contract.
 *
 * @param code which one of the catalogue
 * @param severity how bad it is
 * @param location where
 * @param message what, in words
 */
public record Diagnostic(DiagnosticCode code, Severity severity, Location location, String message) {

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
        String place = location.pointer().isEmpty() ? "" : " at " + location.pointer();
        String hint = code.hint().isEmpty() ? "" : " (" + code.hint() + ")";
        String kind = severity.name().toLowerCase(java.util.Locale.ROOT);
        return location + ": " + kind + ": " + message + hint + " [" + code.key() + "]" + place;
    }
}
