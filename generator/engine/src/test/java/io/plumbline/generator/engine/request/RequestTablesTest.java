package io.plumbline.generator.engine.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The requests beside each contract get the verdicts that stand with them. */
class RequestTablesTest {

    private static final Path SPEC = Path.of("..", "..", "spec");

    @TempDir
    private Path folder = Path.of("");

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
            return DynamicContainer.dynamicContainer(
                    name,
                    table.requests().stream()
                            .map(request -> DynamicTest.dynamicTest(
                                    request.toString(),
                                    () -> assertThat(service.verdict(request, table.headers()))
                                            .isEqualTo(request.expected()))));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(contract.toString(), e);
        }
    }
}
