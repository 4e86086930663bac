package io.plumbline.cli;

import io.plumbline.generator.engine.ContractCheck;
import io.plumbline.generator.engine.option.ContractOptions;
import io.plumbline.generator.engine.option.OptionKey;
import io.plumbline.generator.engine.report.ReportFormat;
import io.plumbline.generator.model.diagnostic.Diagnostic;
import io.plumbline.generator.model.diagnostic.Severity;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: a contract in, what is wrong with it out. */
@Command(
        name = "check",
        description = "Tells what is wrong with an OpenAPI 3.0 or 3.1 document, and generates nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    @Option(
            names = {"-i", "--input"},
            required = true,
            paramLabel = "FILE",
            description = "The contract, JSON or YAML.")
    private Path input = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Form of the report: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--fail-on-warning", description = "Whether a warning is as bad as an error.")
    private boolean failOnWarning;

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "A choice about how the contract is read; may be given several times."
                    + " Those about generated code alone are accepted and do not count.")
    private Map<String, String> options = new LinkedHashMap<>();

    private @Nullable CommandSpec spec;

    /** Puts the keys of {@code --option} into the help, from the one place that knows them. */
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        spec.usageMessage()
                .footer(OptionHelp.footer(
                        OptionKey.aboutContract(),
                        "The report goes to standard output, a count of it to standard error.",
                        "Exit status: 0 nothing worse than allowed, 1 the contract has errors, 2 wrong usage."));
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        List<Diagnostic> diagnostics = ContractCheck.of(SpecSource.file(input), choices(command));
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        PrintWriter out = command.commandLine().getOut();
        out.print(format.write(diagnostics));
        out.flush();
        command.commandLine().getErr().println(words(errors, "error") + ", " + words(warnings, "warning"));
        return errors > 0 || (failOnWarning && warnings > 0) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private ContractOptions choices(CommandSpec command) {
        try {
            return ContractOptions.parse(options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), Objects.toString(e.getMessage()), e);
        }
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String words(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
