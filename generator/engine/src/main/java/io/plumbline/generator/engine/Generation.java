package io.plumbline.generator.engine;

import io.plumbline.generator.engine.option.ContractOptions;
import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.output.SourceWriter;
import io.plumbline.generator.java.output.StateFile;
import io.plumbline.generator.java.output.WriteResult;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.Contract;
import java.io.IOException;
import java.util.List;

/**
 * One run of the generator, from a contract to files.
 *
 * <ol>
 *   <li>Where neither contract, options, generator nor files differ from what the last run left, nothing more is done.
 *   <li>The front end reads the document and all that it refers to, lifts OpenAPI 3.0 to the meaning of 3.1, and links
 *       it into one {@link ApiModel}. Every stage reports what is wrong and goes on.
 *   <li>Rules look for contradictions: empty ranges, defaults out of range, examples that their schemas refuse.
 *   <li>Rules look for what no code can be generated for.
 *   <li>An error ends the run here; the files are as they were.
 *   <li>Every Java name is decided, then each kind of file emitted.
 *   <li>The writer changes what differs on disk and removes what no longer belongs.
 *   <li>The key of all this is kept for the next run.
 * </ol>
 */
public final class Generation {

    private static final String KEY = "key";
    private static final String MANIFEST = "files";

    private final GenerationRequest request;

    /** A run of this request. */
    public Generation(GenerationRequest request) {
        this.request = request;
    }

    /**
     * Generates what is out of date.
     *
     * @throws IOException where files can not be written; contracts that can not be read are
     *     {@link GenerationResult.Refused}
     */
    public GenerationResult run() throws IOException {
        StateFile state = new StateFile(request.state().resolve(KEY));
        GenerationKey last = new GenerationKey(state.read());
        if (last.isStill(request)) {
            return new GenerationResult.UpToDate(List.of());
        }
        ContractOptions reading = request.options().contract();
        Diagnostics diagnostics = new Diagnostics(reading.tolerated());
        Contract contract = ContractCheck.read(request.source(), reading, diagnostics);
        List<GeneratedFile> files = contract.model()
                .filter(model -> !diagnostics.hasErrors())
                .map(model -> JavaGenerator.generate(model, request.options().code()))
                .orElse(List.of());
        if (diagnostics.hasErrors()) {
            return new GenerationResult.Refused(diagnostics.sorted());
        }
        state.delete();
        WriteResult written = new SourceWriter(request.output(), request.state().resolve(MANIFEST)).write(files);
        state.write(GenerationKey.of(request, contract.files(), files).lines());
        return new GenerationResult.Generated(diagnostics.sorted(), written);
    }
}
