package io.plumbline.openapigenerator;

import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.GenerationResult;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sources of one contract, where the tool wants them.
 *
 * @param inputSpec the contract's file, as the tool was given it
 * @param outputFolder the tool's output folder
 * @param sourceFolder the source root within it
 * @param options our own options
 */
record ContractSources(String inputSpec, String outputFolder, String sourceFolder, Map<String, String> options) {

    private static final Logger LOGGER = LoggerFactory.getLogger(ContractSources.class);

    /** Brings the source root up to date. */
    void generate() {
        GenerationResult result = run();
        if (result instanceof GenerationResult.Refused refused) {
            throw new ContractException(refused.diagnostics());
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            LOGGER.warn("{}", diagnostic);
        }
    }

    private GenerationResult run() {
        Path output = Path.of(outputFolder);
        GenerationRequest request = new GenerationRequest(
                SpecSource.file(Path.of(inputSpec)),
                GenerationOptions.parse(options),
                output.resolve(sourceFolder),
                output.resolve(".openapi-generator/plumbline"));
        try {
            return new Generation(request).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
