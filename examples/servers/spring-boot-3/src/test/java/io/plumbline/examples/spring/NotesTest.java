package io.plumbline.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.examples.notes.wire.NotesOverTheWire;
import io.plumbline.requests.RunningServer;
import org.junit.jupiter.api.Test;

class NotesTest extends NotesOverTheWire {

    @Override
    protected RunningServer start() {
        return Running.application();
    }

    @Test
    void leavesOtherPathsToSpring() throws Exception {
        try (RunningServer server = start()) {
            assertThat(post(server, "/echo", "{\"text\": \"milk\", \"priority\": 3.0}"))
                    .isEqualTo("200 application/json {\"text\":\"milk\",\"priority\":3,\"labels\":[]}");
            assertThat(post(server, "/echo", "{\"text\": \"milk\", \"priority\": \"3\"}"))
                    .startsWith("400 application/json ");
            assertThat(post(server, "/echo", "{\"text\": \"milk\", \"priority\": 10}"))
                    .startsWith("400 application/json ");
            assertThat(get(server, "/nothing")).startsWith("404 application/json ");
        }
    }
}
