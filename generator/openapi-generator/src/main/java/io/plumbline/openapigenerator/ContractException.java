package io.plumbline.openapigenerator;

import io.plumbline.generator.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a contract has errors; the tool fails with its message, which lists them with their places. */
public final class ContractException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ContractException(List<Diagnostic> diagnostics) {
        super("the contract has errors\n"
                + diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
}
