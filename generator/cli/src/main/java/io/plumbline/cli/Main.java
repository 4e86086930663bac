package io.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line's entry: exit status 0 for success, 1 for a contract with errors or a failed write, 2 for wrong
 * usage.
 */
@Command(
        name = "plumbline",
        description = "Generates Java that can not break its OpenAPI contract.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        subcommands = {GenerateCommand.class, CheckCommand.class, DiffCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureHandler());
    }
}
