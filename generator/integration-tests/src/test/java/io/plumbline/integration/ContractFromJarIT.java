package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract in an artifact that is a dependency of the plugin. */
class ContractFromJarIT {

    @TempDir
    Path folder;

    @Test
    void generatesWhatTheContractsFileGives() throws IOException, InterruptedException {
        Downstream project = new Downstream(folder.resolve("project"));
        project.configure(
                "<inputResource>functiongraph/openapi.yaml</inputResource>", """
                <dependency>
                  <groupId>io.plumbline</groupId>
                  <artifactId>plumbline-spec</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(Setup.value("plumbline")));
        ChildProcess fromJar = project.maven("generate-sources");
        assertThat(fromJar.status()).as(fromJar.output()).isZero();

        Path output = folder.resolve("output");
        ChildProcess fromFile = Doors.commandLine(Setup.path("contract"), output);
        assertThat(fromFile.status()).as(fromFile.output()).isZero();
        assertThat(project.generated().texts()).isNotEmpty().isEqualTo(new SourceTree(output).texts());
    }
}
