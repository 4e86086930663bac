package io.plumbline.generator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.generator.engine.option.ContractOptions;
import io.plumbline.generator.engine.option.GenerationOptions;
import io.plumbline.generator.openapi.source.SpecSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract with a reference to a server, which users allow by the option {@code remoteHosts} or not. */
class RemoteReferenceTest {

    private static final String COMMON = """
            Age: {type: integer, minimum: %d, $ref: 'more.yaml'}
            """;

    private volatile String served = COMMON.formatted(0);

    @TempDir
    Path folder;

    private String host = "";

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "localhost:" + server.getAddress().getPort();
        server.createContext("/schemas/", exchange -> {
            boolean more = exchange.getRequestURI().getPath().endsWith("more.yaml");
            byte[] body = (more ? "maximum: 150" : served).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Files.writeString(folder.resolve("contract.yaml"), """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pet: {type: object, properties: {age: {$ref: 'http://%s/schemas/common.yaml#/Age'}}}
                """.formatted(host));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private GenerationResult generate(String hosts) throws IOException {
        Map<String, String> options =
                hosts.isEmpty() ? Map.of("package", "com.acme") : Map.of("package", "com.acme", "remoteHosts", hosts);
        GenerationRequest request = new GenerationRequest(
                SpecSource.file(folder.resolve("contract.yaml")),
                GenerationOptions.parse(options),
                folder.resolve("out"),
                folder.resolve("state"));
        return new Generation(request).run();
    }

    @Test
    void isFollowedWhereTheHostIsAllowedAndItsBytesCount() throws IOException {
        assertThat(generate(host)).isInstanceOf(GenerationResult.Generated.class);
        assertThat(folder.resolve("out/com/acme/model/Pet.java"))
                .content()
                .contains("@Range(minimum = \"0\", maximum = \"150\")");
        assertThat(generate(host)).isInstanceOf(GenerationResult.UpToDate.class);

        served = COMMON.formatted(1);
        assertThat(generate(host)).isInstanceOf(GenerationResult.Generated.class);
        assertThat(folder.resolve("out/com/acme/model/Pet.java")).content().contains("minimum = \"1\"");
    }

    @Test
    void isRefusedAtItsPlaceWhereItIsNot() throws IOException {
        String place = "contract.yaml:6:50: error: the reference leads to http://" + host + "/schemas/common.yaml, ";
        for (String hosts : new String[] {"", "localhost", "schemas.example"}) {
            GenerationResult result = generate(hosts);
            assertThat(result).isInstanceOf(GenerationResult.Refused.class);
            assertThat(result.diagnostics().get(0).toString())
                    .contains(place)
                    .contains(hosts.isEmpty() ? "no remote host is allowed" : host + " is not among the allowed hosts")
                    .contains("option remoteHosts")
                    .endsWith("[remote-reference] at /components/schemas/Pet/properties/age/$ref");
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void isNotUpToDateWhereTheServerIsGone() throws IOException {
        generate(host);
        server.stop(0);

        assertThat(generate(host))
                .isInstanceOfSatisfying(
                        GenerationResult.Refused.class,
                        refused -> assertThat(refused.diagnostics().toString()).contains("unreadable-document"));
        assertThat(folder.resolve("out/com/acme/model/Pet.java")).exists();
    }

    @Test
    void isFollowedForACheckToo() {
        SpecSource source = SpecSource.file(folder.resolve("contract.yaml"));

        assertThat(ContractCheck.of(source, ContractOptions.parse(Map.of("remoteHosts", host))))
                .isEmpty();
        assertThat(ContractCheck.of(source, ContractOptions.DEFAULT)).hasSize(1);
    }
}
