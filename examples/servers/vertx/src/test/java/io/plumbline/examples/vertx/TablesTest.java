package io.plumbline.examples.vertx;

import io.plumbline.requests.RequestTables;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;

class TablesTest extends RequestTables {

    @Override
    protected RunningServer serve(Router router) {
        NotesServer server = new NotesServer(router, 0);
        return RunningServer.of(server.port(), server);
    }
}
