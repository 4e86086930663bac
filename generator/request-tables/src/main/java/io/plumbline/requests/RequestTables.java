package io.plumbline.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.http.HttpRequest;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The requests beside each contract of {@code spec} get the verdicts that stand with them over connections to a server,
 * and the very status and body that the router gives when it is asked at once.
 *
 * <p>There is a subclass for each framework that there is a binding to.
 */
public abstract class RequestTables {

    private static final Path SPEC = spec(Path.of("").toAbsolutePath());

    private static final Pattern MALFORMED = Pattern.compile("%(?!\\p{XDigit}{2})");

    private final List<RunningServer> servers = new ArrayList<>();

    /** The nearest folder of contracts above a module's own. */
    private static Path spec(Path folder) {
        Path spec = folder.resolve("spec");
        return Files.isDirectory(spec) ? spec : spec(Objects.requireNonNull(folder.getParent(), "there is no spec"));
    }

    /** Starts a server of the framework, whose every request goes to that router. */
    protected abstract RunningServer serve(Router router) throws Exception;

    /** Whether the server hands a request on; what it does not, it must refuse by the same status. */
    protected boolean handsOn(String method, String target) {
        return true;
    }

    /** Whether each percent sign of a target's path begins an escape; servers that parse paths refuse all others. */
    protected static boolean isEscapedWell(String target) {
        return !MALFORMED.matcher(target.split("\\?", 2)[0]).find();
    }

    @AfterEach
    void stop() {
        servers.forEach(RunningServer::close);
    }

    @TestFactory
    List<DynamicContainer> verdicts() throws Exception {
        try (Stream<Path> contracts = Files.walk(SPEC, 2)) {
            List<Path> folders = contracts
                    .filter(contract -> Files.exists(contract.resolve("requests.txt")))
                    .sorted()
                    .toList();
            assertThat(folders).isNotEmpty();
            List<DynamicContainer> tables = new ArrayList<>();
            for (Path contract : folders) {
                tables.add(table(contract));
            }
            return tables;
        }
    }

    private DynamicContainer table(Path contract) throws Exception {
        RequestTable table = RequestTable.read(Files.readAllLines(contract.resolve("requests.txt")));
        String name = SPEC.relativize(contract).toString();
        Router router = AnyService.router(
                "io.plumbline.requests." + contract.getFileName().toString().replace("-", ""));
        RunningServer server = serve(router);
        servers.add(server);
        return DynamicContainer.dynamicContainer(
                name,
                table.requests().stream()
                        .map(request ->
                                DynamicTest.dynamicTest(request.toString(), () -> check(request, router, server))));
    }

    private void check(RequestTable.Request request, Router router, RunningServer server) throws IOException {
        Answer asked = asked(request, router);
        assertThat(asked.verdict()).isEqualTo(request.expected());
        Answer sent = sent(request, server);
        String[] line = request.target().split(" ", 2);
        if (handsOn(line[0], line[1])) {
            assertThat(sent).as("over a connection").isEqualTo(asked);
        } else {
            assertThat(sent.status()).as("the server's own answer").isEqualTo(asked.status());
        }
    }

    private static Answer asked(RequestTable.Request request, Router router) throws IOException {
        String[] line = request.target().split(" ", 2);
        String[] target = line[1].split("\\?", 2);
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        try (HttpResponse response = router.handle(new HttpRequest(
                line[0],
                target[0],
                target.length == 2 ? target[1] : "",
                request.headers(),
                new ByteArrayInputStream(body)))) {
            return new Answer(response.status(), new String(response.body(), StandardCharsets.UTF_8));
        }
    }

    private static Answer sent(RequestTable.Request request, RunningServer server) throws IOException {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(request.target()).append(" HTTP/1.1\r\nHost: localhost\r\n");
        request.headers().lines().forEach(line -> head.append(line.name() + ": " + line.value() + "\r\n"));
        head.append("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n");
        return Answer.to(head.toString().getBytes(StandardCharsets.ISO_8859_1), body, server.port());
    }
}
