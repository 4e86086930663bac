package io.plumbline.examples.functiongraph.server;

import io.plumbline.examples.functiongraph.store.Database;
import io.plumbline.examples.functiongraph.store.Registry;
import io.plumbline.runtime.urn.FunctionUrn;

/** A server within this process on a free port, with the demonstration's functions and token. */
final class RunningServer implements AutoCloseable {

    private final FunctionGraphServer server;

    /** Starts on a database; functions beside the demonstration's are registered too. */
    RunningServer(String jdbcUrl, FunctionUrn... functions) throws Exception {
        Database database = Database.open(jdbcUrl);
        Demo.register(database);
        Registry registry = new Registry(database);
        for (FunctionUrn function : functions) {
            registry.addFunction(function);
        }
        server = FunctionGraphServer.start(database, "127.0.0.1", 0);
    }

    Client client() {
        return new Client(server.port());
    }

    @Override
    public void close() {
        server.close();
    }
}
