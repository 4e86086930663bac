package io.plumbline.generator.openapi.validate;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Literal;
import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.schema.Literals;
import io.plumbline.generator.openapi.schema.Sample;
import io.plumbline.generator.openapi.schema.Sample.Role;
import io.plumbline.generator.openapi.schema.SchemaContext;
import java.util.List;
import java.util.Optional;

/** Defaults and examples that their own schema does not allow. */
final class SampleRule {

    private final SchemaContext context;
    private final ValueJudge judge;
    private final DefaultFitter fitter;

    SampleRule(SchemaContext context, ApiModel model) {
        this.context = context;
        this.judge = new ValueJudge(model);
        this.fitter = new DefaultFitter(model);
    }

    void check(List<Sample> samples) {
        for (Sample sample : samples) {
            Literal given = Literals.of(sample.value());
            judge.problem(sample.use(), given.value()).ifPresent(problem -> {
                if (sample.role() == Role.EXAMPLE) {
                    context.report(DiagnosticCode.EXAMPLE_INVALID, sample.value(), problem);
                } else {
                    report(sample, given, problem);
                }
            });
        }
    }

    private void report(Sample sample, Literal given, String problem) {
        Optional<Literal> meant = fitter.fit(sample.use(), given);
        if (meant.isPresent()) {
            context.report(
                    DiagnosticCode.DEFAULT_RESPELLED, sample.value(), Literals.json(given), Literals.json(meant.get()));
        } else {
            context.report(DiagnosticCode.DEFAULT_INVALID, sample.value(), problem);
        }
    }
}
