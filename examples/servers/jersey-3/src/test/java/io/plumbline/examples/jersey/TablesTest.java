package io.plumbline.examples.jersey;

import io.plumbline.requests.RequestTables;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;
import java.net.URI;
import java.net.URISyntaxException;

class TablesTest extends RequestTables {

    @Override
    protected RunningServer serve(Router router) {
        NotesServer server = new NotesServer(router, 0);
        return RunningServer.of(server.port(), server);
    }

    /** The server answers what is no URI by itself, and takes two slashes for the beginning of a host's name. */
    @Override
    protected boolean handsOn(String method, String target) {
        try {
            return !target.startsWith("//") && !new URI(target).isOpaque();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
