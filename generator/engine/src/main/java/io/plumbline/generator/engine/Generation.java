package io.plumbline.generator.engine;

import io.plumbline.generator.engine.diff.ContractDiff;
import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.option.ContractOptions;
import io.plumbline.generator.java.JavaGenerator;
import io.plumbline.generator.java.output.GeneratedFile;
import io.plumbline.generator.java.output.SourceWriter;
import io.plumbline.generator.java.output.StateFile;
import io.plumbline.generator.java.output.WriteResult;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.diagnostic.Diagnostics;
import io.plumbline.generator.openapi.Contract;
import io.plumbline.generator.openapi.OpenApiFrontEnd;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One run of the generator, from a contract to files.
 *
 * <ol>
 *   <li>Where neither contract, options, generator nor files differ from what the last run left, nothing more is done.
 *   <li>The front end reads the document and all that it refers to, lifts OpenAPI 3.0 to the meaning of 3.1, and links
 *       it into one {@link ApiModel}. Every stage reports what is wrong and goes on.
 *   <li>Rules look for contradictions: empty ranges, defaults out of range, examples that their schemas refuse.
 *   <li>Rules look for what no code can be generated for.
 *   <li>An error ends the run here, and so does a change that breaks what worked under the baseline, where there is
 *       one; the files are as they were.
 *   <li>Every Java name is decided, then each kind of file emitted.
 *   <li>The writer changes what differs on disk and removes what no longer belongs.
 *   <li>The contract and the key of all this are kept for the next run, which tells by them what changed.
 * </ol>
 */
public final class Generation {

    private static final String KEY = "key";
    private static final String MANIFEST = "files";
    private static final String CONTRACT = "contract";

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
        Diagnostics ofBaseline = new Diagnostics(reading.tolerated());
        Contract baseline = baseline(reading, ofBaseline);
        if (ofBaseline.hasErrors()) {
            return new GenerationResult.Refused(ofBaseline.sorted());
        }
        Optional<ApiModel> model = contract.model().filter(read -> !diagnostics.hasErrors());
        if (model.isEmpty()) {
            return new GenerationResult.Refused(diagnostics.sorted());
        }
        Optional<DiffReport> broken = broken(baseline, model.get());
        if (broken.isPresent()) {
            return new GenerationResult.Breaking(diagnostics.sorted(), broken.get());
        }
        List<GeneratedFile> files =
                JavaGenerator.generate(model.get(), request.options().code());
        KeptContract kept = new KeptContract(request.state().resolve(CONTRACT));
        Optional<DiffReport> changes = kept.before(contract.files())
                .flatMap(before -> ContractDiff.since(before, model.get(), request.options()));
        state.delete();
        WriteResult written = new SourceWriter(request.output(), request.state().resolve(MANIFEST)).write(files);
        kept.keep(request.source(), contract.files());
        state.write(GenerationKey.of(request, contract.files(), baseline.files(), files)
                .lines());
        return new GenerationResult.Generated(diagnostics.sorted(), written, changes);
    }

    /** The baseline as it is read, empty where there is none. */
    private Contract baseline(ContractOptions reading, Diagnostics diagnostics) {
        return request.baseline()
                .map(baseline -> OpenApiFrontEnd.readContract(baseline.source(), reading.frontEnd(), diagnostics))
                .orElse(new Contract(Optional.empty(), List.of()));
    }

    private Optional<DiffReport> broken(Contract baseline, ApiModel model) {
        Set<Audience> audiences = request.baseline().map(Baseline::audiences).orElse(Set.of());
        return baseline.model()
                .map(before -> ContractDiff.of(before, model, request.options()))
                .filter(report -> report.isBreaking(audiences));
    }
}
