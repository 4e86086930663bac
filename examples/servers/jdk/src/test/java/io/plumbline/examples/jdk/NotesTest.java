package io.plumbline.examples.jdk;

import io.plumbline.examples.notes.NoteBook;
import io.plumbline.examples.notes.wire.NotesOverTheWire;
import io.plumbline.requests.RunningServer;
import java.io.IOException;

class NotesTest extends NotesOverTheWire {

    @Override
    protected RunningServer start() throws IOException {
        NotesServer server = new NotesServer(NoteBook.router(), 0);
        return RunningServer.of(server.port(), server);
    }
}
