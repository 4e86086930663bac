package io.plumbline.examples.vertx;

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
    void passesOverWhatNobodyReads() throws Exception {
        String large = "text=" + "x".repeat(3 << 20);
        try (RunningServer server = start()) {
            assertThat(form(server, "/api/notes/a", large)).startsWith("413 ");
            assertThat(form(server, "/api/nothing", large)).startsWith("404 ");
            assertThat(get(server, "/api/notes")).isEqualTo("200 application/json {\"notes\":[]}");
        }
    }
}
