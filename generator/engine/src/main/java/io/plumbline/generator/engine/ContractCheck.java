package io.plumbline.generator.engine;

import io.plumbline.generator.engine.option.ContractOptions;
import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.Contract;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import io.plumbline.generator.openapi.source.SpecSource;
import java.util.List;

/** All that there is to tell of a contract before code is generated from it. */
public final class ContractCheck {

    private ContractCheck() {}

    /** What is wrong or remarkable, by file and place; nothing is generated. */
    public static List<Diagnostic> of(SpecSource source, ContractOptions options) {
        Diagnostics diagnostics = new Diagnostics(options.tolerated());
        read(source, options, diagnostics);
        return diagnostics.sorted();
    }

    /** Reads the contract and applies all rules, those on what no code can be generated for included. */
    static Contract read(SpecSource source, ContractOptions options, Diagnostics diagnostics) {
        Contract contract = OpenApiFrontEnd.readContract(source, options.frontEnd(), diagnostics);
        contract.model().ifPresent(model -> JavaGenerator.check(model, diagnostics));
        return contract;
    }
}
