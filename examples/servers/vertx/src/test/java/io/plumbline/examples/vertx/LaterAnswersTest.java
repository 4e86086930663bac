package io.plumbline.examples.vertx;

import io.plumbline.requests.LaterAnswers;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;

class LaterAnswersTest extends LaterAnswers {

    @Override
    protected RunningServer serve(Router router) {
        NotesServer server = new NotesServer(router, 0);
        return RunningServer.of(server.port(), server);
    }
}
