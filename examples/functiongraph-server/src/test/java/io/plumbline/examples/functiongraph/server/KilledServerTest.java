package io.plumbline.examples.functiongraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client was told is stored is there after the process was killed in the middle of the next write. */
class KilledServerTest {

    private static final int ROUNDS = 50;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedWriteIsThereAfterAKill() throws Exception {
        int stored = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process process = start();
            try {
                Client client = new Client(port(process));
                assertThat(stored(client))
                        .as("after the kill of round %s", round)
                        .isIn(stored, stored + 1);
                stored = writeUntilKilled(client, process, stored(client), 20 + round % 10 * 7);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(stored).as("writes acknowledged").isGreaterThan(ROUNDS);
    }

    /** Puts one number after the other until the process is killed; gives the last acknowledged one. */
    private static int writeUntilKilled(Client client, Process process, int from, int millis) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger(from);
        Thread writer = new Thread(() -> {
            try {
                while (client.put("{\"max_async_event_age_in_seconds\":" + (acknowledged.get() + 1) + "}")
                                .status()
                        == 200) {
                    acknowledged.incrementAndGet();
                }
            } catch (IOException | InterruptedException expected) {
                Thread.currentThread().interrupt();
            }
        });
        writer.start();
        while (acknowledged.get() == from) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(1);
        }
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
        writer.join(TimeUnit.SECONDS.toMillis(30));
        assertThat(writer.isAlive()).isFalse();
        return acknowledged.get();
    }

    private static int stored(Client client) throws Exception {
        Client.Answer answer = client.get(Client.config(Client.FUNCTION));
        return answer.status() == 404
                ? 0
                : answer.body().path("max_async_event_age_in_seconds").asInt();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerCommand.class.getName(),
                        "--demo",
                        "--port",
                        "0",
                        "--data",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        assertThat(line).as("the line that it prints when it listens").startsWith("Listening on http://127.0.0.1:");
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }
}
