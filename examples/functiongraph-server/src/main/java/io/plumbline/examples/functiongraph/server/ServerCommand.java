package io.plumbline.examples.functiongraph.server;

import io.plumbline.examples.functiongraph.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: starts the server and runs until the process ends. */
@CommandLine.Command(
        name = "functiongraph-server",
        description = "Serves FunctionGraph's asynchronous invocation configuration.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ServerCommand implements Callable<Integer> {

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on; the loopback address unless given.",
            defaultValue = "127.0.0.1")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on, 0 for any free one; ${DEFAULT-VALUE} unless given.",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database; ${DEFAULT-VALUE} unless given.",
            defaultValue = "data")
    private Path data = Path.of("data");

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "Database to use instead of the embedded one, for example a PostgreSQL.")
    private @Nullable String jdbcUrl;

    @Option(
            names = "--demo",
            description = "Register the two functions of the documentation and accept the token 'demo' for them.")
    private boolean demo;

    @Spec
    private @Nullable CommandSpec spec;

    /** Exits with 0 after {@code --help}, 1 where the server can not start, 2 for a wrong command line. */
    public static void main(String... arguments) {
        int status = new CommandLine(new ServerCommand()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Database database = Database.open(jdbcUrl != null ? jdbcUrl : embeddedUrl());
        if (demo) {
            Demo.register(database);
        }
        FunctionGraphServer server = FunctionGraphServer.start(database, host, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        CommandSpec command = Objects.requireNonNull(spec);
        command.commandLine().getOut().println("Listening on http://" + host + ":" + server.port());
        server.join();
        return 0;
    }

    private String embeddedUrl() throws IOException {
        Files.createDirectories(data);
        return Database.embeddedUrl(data);
    }
}
