package io.plumbline.cli;

import io.plumbline.generator.engine.Generation;
import io.plumbline.generator.engine.GenerationRequest;
import io.plumbline.generator.engine.GenerationResult;
import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.engine.option.OptionKey;
import io.plumbline.generator.java.output.WriteResult;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: a contract in, Java sources out. */
@Command(
        name = "generate",
        description = "Generates Java sources from an OpenAPI 3.0 or 3.1 document.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    @Option(
            names = {"-i", "--input"},
            required = true,
            paramLabel = "FILE",
            description = "The contract, JSON or YAML.")
    private Path input = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The source root to write to. Files of an earlier run that no longer belong are removed.")
    private Path output = Path.of("");

    @Option(
            names = {"-p", "--package"},
            required = true,
            paramLabel = "NAME",
            description = "The package of the generated code.")
    private String packageName = "";

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "A choice about the generated code; may be given several times.")
    private Map<String, String> options = new LinkedHashMap<>();

    private @Nullable CommandSpec spec;

    /** Puts the keys of {@code --option} into the help, from the one place that knows them. */
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        List<OptionKey> keys = Stream.of(OptionKey.values())
                .filter(key -> key != OptionKey.PACKAGE)
                .toList();
        spec.usageMessage()
                .footer(
                        OptionHelp.footer(
                                keys,
                                "Exit status: 0 done, 1 the contract has errors or a file could not be written, 2 wrong usage."));
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter err = command.commandLine().getErr();
        GenerationResult result = new Generation(request(command)).run();
        result.diagnostics().forEach(err::println);
        err.flush();
        if (result instanceof GenerationResult.Refused) {
            return ExitCode.SOFTWARE;
        }
        PrintWriter out = command.commandLine().getOut();
        if (result instanceof GenerationResult.Generated generated) {
            generated.changes().ifPresent(changes -> out.println(changes.summary(EnumSet.of(Audience.CALLERS))));
        }
        out.println(summary(result));
        return ExitCode.OK;
    }

    private GenerationRequest request(CommandSpec command) {
        Map<String, String> all = new LinkedHashMap<>(options);
        all.put("package", packageName);
        try {
            GenerationOptions choices = GenerationOptions.parse(all);
            return new GenerationRequest(SpecSource.file(input), choices, output, output.resolve(".plumbline"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), Objects.toString(e.getMessage()), e);
        }
    }

    private static String summary(GenerationResult result) {
        if (!(result instanceof GenerationResult.Generated generated)) {
            return "Up to date.";
        }
        WriteResult files = generated.files();
        return files.written().size() + " written, " + files.unchanged().size() + " unchanged, "
                + files.removed().size() + " removed.";
    }
}
