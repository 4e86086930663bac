package io.plumbline.generator.openapi.syntax;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;

/** Ends the reading of a document; never leaves this package. */
final class ReadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final int line;
    private final int column;

    ReadFailure(DiagnosticCode code, int line, int column, String message) {
        super(message, null, false, false);
        this.code = code;
        this.line = line;
        this.column = column;
    }

    DiagnosticCode code() {
        return code;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
