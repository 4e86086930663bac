package io.plumbline.examples.functiongraph.server;

import io.plumbline.requests.LaterAnswers;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;

class LaterAnswersTest extends LaterAnswers {

    @Override
    protected RunningServer serve(Router router) throws Exception {
        FunctionGraphServer server = FunctionGraphServer.start(router, () -> {}, "127.0.0.1", 0);
        return RunningServer.of(server.port(), server);
    }
}
