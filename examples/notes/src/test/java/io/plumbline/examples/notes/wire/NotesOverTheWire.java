package io.plumbline.examples.notes.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.requests.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A caller of the notes, who can not tell by which framework they are served. */
public abstract class NotesOverTheWire {

    private final HttpClient client = HttpClient.newHttpClient();

    /** The server of the framework, on any free port of the loopback address. */
    protected abstract RunningServer start() throws Exception;

    @Test
    void keepsShowsAndLists() throws Exception {
        try (RunningServer server = start()) {
            String note = "{\"id\":\"a/b\",\"text\":\"milk & eggs\",\"priority\":3,\"labels\":[\"red\"]}";
            assertThat(form(server, "/api/notes/a%2Fb", "text=milk+%26+eggs&priority=3&labels=red"))
                    .isEqualTo("200 application/json " + note);
            assertThat(get(server, "/api/notes/a%2Fb")).isEqualTo("200 application/json " + note);
            assertThat(get(server, "/api/notes?label=red&label=blue")).isEqualTo("200 application/json {\"notes\":[]}");
            assertThat(get(server, "/api/notes?label=red"))
                    .isEqualTo("200 application/json {\"notes\":[" + note + "]}");
        }
    }

    @Test
    void refuses() throws Exception {
        try (RunningServer server = start()) {
            assertThat(get(server, "/api/notes/none")).isEqualTo("404 null ");
            assertThat(form(server, "/api/notes/a", "text=milk&priority=10"))
                    .startsWith("400 application/problem+json ")
                    .contains("10 is outside 0..9");
        }
    }

    /** Status, media type and body of what answers. */
    protected final String get(RunningServer server, String target) throws IOException, InterruptedException {
        return answer(request(server, target).GET());
    }

    /** The same for a form. */
    protected final String form(RunningServer server, String target, String form)
            throws IOException, InterruptedException {
        return answer(request(server, target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The same for JSON that is posted. */
    protected final String post(RunningServer server, String target, String json)
            throws IOException, InterruptedException {
        return answer(request(server, target)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder request(RunningServer server, String target) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
                .timeout(Duration.ofSeconds(30));
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse(null);
        return response.statusCode() + " " + type + " " + response.body();
    }
}
