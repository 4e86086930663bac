package io.plumbline.generator.engine.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.http.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The requests beside each contract get the verdicts that stand with them, asked at once and over connections to a
 * server.
 */
class RequestTablesTest {

    private static final Path SPEC = Path.of("..", "..", "spec");

    @TempDir
    private Path folder = Path.of("");

    private final List<AnyService> services = new ArrayList<>();

    @AfterEach
    void stop() {
        services.forEach(AnyService::close);
    }

    private static void check(AnyService service, RequestTable.Request request, Headers headers) throws IOException {
        assertThat(service.verdict(request, headers)).isEqualTo(request.expected());
        List<String> sent = service.sent(request, headers);
        if (isUri(request)) {
            assertThat(sent).as("over a connection").isEqualTo(request.expected());
        } else {
            assertThat(sent).as("the server's own answer").first().asString().contains("400 Bad Request");
            assertThat(request.expected()).first().asString().startsWith("400");
        }
    }

    /** The JDK's server hands on nothing else. */
    private static boolean isUri(RequestTable.Request request) {
        try {
            return !new URI(request.target().split(" ", 2)[1]).isOpaque();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @TestFactory
    List<DynamicContainer> verdicts() throws IOException {
        try (Stream<Path> contracts = Files.walk(SPEC, 2)) {
            List<Path> folders = contracts
                    .filter(contract -> Files.exists(contract.resolve("requests.txt")))
                    .sorted()
                    .toList();
            assertThat(folders).isNotEmpty();
            return folders.stream().map(this::table).toList();
        }
    }

    private DynamicContainer table(Path contract) {
        try {
            RequestTable table = RequestTable.read(Files.readAllLines(contract.resolve("requests.txt")));
            String name = SPEC.relativize(contract).toString();
            AnyService service = AnyService.of(contract.resolve("openapi.yaml"), folder.resolve(name));
            services.add(service);
            return DynamicContainer.dynamicContainer(
                    name,
                    table.requests().stream()
                            .map(request -> DynamicTest.dynamicTest(
                                    request.toString(), () -> check(service, request, table.headers()))));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(contract.toString(), e);
        }
    }
}
