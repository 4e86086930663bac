package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract with errors ends every door with a failure that names file, line and column, and leaves no source. */
class RefusedContractIT {

    @TempDir
    Path folder;

    @Test
    void byOpenApiGenerator() throws IOException, InterruptedException {
        ChildProcess run = Doors.openApiGenerator(brokenContract(), folder.resolve("out"));
        assertRefused(run);
    }

    @Test
    void byTheCommandLine() throws IOException, InterruptedException {
        ChildProcess run = Doors.commandLine(brokenContract(), folder.resolve("out"));
        assertRefused(run);
        assertThat(run.status()).isOne();
    }

    @Test
    void byTheMavenPlugin() throws IOException, InterruptedException {
        Downstream project = new Downstream(folder.resolve("a project"));
        Files.writeString(project.contract(), Contracts.BROKEN);
        ChildProcess run = project.maven("compile");
        assertRefused(run);
        assertThat(project.generated().root()).doesNotExist();
    }

    private Path brokenContract() throws IOException {
        return Files.writeString(folder.resolve("contract.yaml"), Contracts.BROKEN);
    }

    private void assertRefused(ChildProcess run) throws IOException {
        assertThat(run.output()).contains("contract.yaml:" + Contracts.BROKEN_AT + ": error: ");
        assertThat(run.status()).as(run.output()).isNotZero();
        assertThat(new SourceTree(folder).files()).isEmpty();
    }
}
