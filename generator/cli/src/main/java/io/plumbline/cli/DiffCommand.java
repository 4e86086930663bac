package io.plumbline.cli;

import io.plumbline.generator.engine.diff.ContractDiff;
import io.plumbline.generator.engine.diff.DiffResult;
import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.DiffReport;
import io.plumbline.generator.engine.diff.report.DiffFormat;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.java.output.ReportFile;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: two contracts in, what changed and whom it breaks out. */
@Command(
        name = "diff",
        description = "Tells what changed from one OpenAPI document to another, and whom it breaks.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Audiences: callers (clients on the wire), server (an implementation on the wire),",
            "source (code that uses the generated Java), binary (classes compiled with it).",
            "Exit status: 0 compared, and nothing found that --fail-on names; 1 a contract has errors or a file",
            "could not be written; 2 wrong usage; 3 found what --fail-on names."
        })
final class DiffCommand implements Callable<Integer> {

    /** The exit status where the contracts differ in a way that must not be. */
    static final int DIFFERENT = 3;

    /** What can be made a failure. */
    enum FailOn {
        NOTHING,
        BREAKING,
        CHANGE;

        boolean isMet(DiffReport report, Set<Audience> audiences) {
            return switch (this) {
                case NOTHING -> false;
                case BREAKING -> report.isBreaking(audiences);
                case CHANGE -> !report.changes().isEmpty();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The old contract, JSON or YAML.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The new contract.")
    private Path now = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Form of the report: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the report goes instead of standard output.")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "What ends with status 3: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.NOTHING;

    @Option(
            names = {"-a", "--audience"},
            split = ",",
            paramLabel = "AUDIENCE",
            description = "Those for whom changes are counted: ${COMPLETION-CANDIDATES}; default callers.")
    private List<Audience> audiences = List.of(Audience.CALLERS);

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "A choice about the generated code, as for generate; may be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        DiffResult result = ContractDiff.of(SpecSource.file(old), SpecSource.file(now), choices());
        if (result instanceof DiffResult.Refused refused) {
            refused.diagnostics().forEach(err::println);
            return ExitCode.SOFTWARE;
        }
        DiffReport report = ((DiffResult.Compared) result).report();
        Set<Audience> chosen = EnumSet.copyOf(audiences);
        tell(format.write(report, chosen), report.summary(chosen));
        return failOn.isMet(report, chosen) ? DIFFERENT : ExitCode.OK;
    }

    private void tell(String text, String summary) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (output == null) {
            out.print(text);
        } else {
            ReportFile.write(output, text);
            out.println(summary);
        }
        out.flush();
    }

    private GenerationOptions choices() {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.putIfAbsent("package", "contract");
        try {
            return GenerationOptions.parse(all);
        } catch (IllegalArgumentException e) {
            CommandSpec command = Objects.requireNonNull(spec);
            throw new ParameterException(command.commandLine(), Objects.toString(e.getMessage()), e);
        }
    }
}
