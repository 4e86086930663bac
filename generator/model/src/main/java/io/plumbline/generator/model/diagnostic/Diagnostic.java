package io.plumbline.generator.model.diagnostic;

/**
 * One thing to tell the user, at one place of the contract.
 *
 * @param code which one of the catalogue
 * @param location where
 * @param message what, in words
 */
public record Diagnostic(DiagnosticCode code, Location location, String message) {

    /** A diagnostic whose text is filled with the arguments. */
    public static Diagnostic of(DiagnosticCode code, Location location, Object... arguments) {
        return new Diagnostic(code, location, code.message(arguments));
    }

    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }

    /** {@code file:line:column: error: message [key] at pointer}, as compilers write it. */
    @Override
    public String toString() {
        String place = location.pointer().isEmpty() ? "" : " at " + location.pointer();
        String hint = code.hint().isEmpty() ? "" : " (" + code.hint() + ")";
        String severity = severity().name().toLowerCase(java.util.Locale.ROOT);
        return location + ": " + severity + ": " + message + hint + " [" + code.key() + "]" + place;
    }
}
