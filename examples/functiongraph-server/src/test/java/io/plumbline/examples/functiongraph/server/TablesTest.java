package io.plumbline.examples.functiongraph.server;

import io.plumbline.requests.RequestTables;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;

class TablesTest extends RequestTables {

    @Override
    protected RunningServer serve(Router router) throws Exception {
        FunctionGraphServer server = FunctionGraphServer.start(router, () -> {}, "127.0.0.1", 0);
        return RunningServer.of(server.port(), server);
    }

    /** Jetty parses paths before it asks what it may let pass, and answers by an error of its own. */
    @Override
    protected boolean handsOn(String method, String target) {
        return isEscapedWell(target);
    }
}
