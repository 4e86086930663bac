package io.plumbline.generator.model.diagnostic;

import java.util.Locale;

/** The catalogue: every diagnostic there is, with its text, in which {@code %s} stands for the arguments. */
public enum DiagnosticCode {
    /** Two operations that no request can tell apart. */
    AMBIGUOUS_PATH(Severity.ERROR, "requests to %s can not be told from those to %s at %s", ""),
    /** A path template that can not be matched. */
    INVALID_PATH(Severity.ERROR, "the path %s can not be matched: %s", ""),
    /** A parameter or response header for which there is no spelling. */
    UNSUPPORTED_PARAMETER(Severity.ERROR, "the %s parameter \"%s\" %s", ""),
    /** A body that can not be read or written at all. */
    UNSUPPORTED_MEDIA_TYPE(
            Severity.ERROR, "%s of %s has no media type that is supported: %s", "only JSON is supported yet"),
    /** A body that can be read or written, in fewer media types than the contract has. */
    MEDIA_TYPE_LEFT_OUT(
            Severity.WARNING, "%s of %s is not served in the media type %s", "only JSON of one type is supported yet"),
    /** A status that no final response has. */
    UNSUPPORTED_STATUS(Severity.ERROR, "%s is not the status of a final response", ""),
    /** A way to authenticate of which a request carries nothing. */
    UNSUPPORTED_SECURITY(Severity.ERROR, "the security scheme \"%s\" %s", ""),
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
