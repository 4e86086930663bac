package io.plumbline.examples.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.examples.notes.NoteBook;
import io.plumbline.examples.notes.wire.NotesOverTheWire;
import io.plumbline.requests.RunningServer;
import org.junit.jupiter.api.Test;

class NotesTest extends NotesOverTheWire {

    @Override
    protected RunningServer start() {
        NotesServer server = new NotesServer(NoteBook.router(), 0);
        return RunningServer.of(server.port(), server);
    }

    @Test
    void leavesOtherPathsToResources() throws Exception {
        try (RunningServer server = start()) {
            assertThat(get(server, "/greeting")).isEqualTo("200 text/plain hello");
            assertThat(get(server, "/nothing")).startsWith("404 ");
        }
    }
}
