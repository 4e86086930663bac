package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that judges a contract and generates nothing. */
class CheckIT {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Downstream project;

    @BeforeEach
    void writeProject() throws IOException {
        project = new Downstream(folder.resolve("a project"));
    }

    private ChildProcess check(String contract, String... properties) throws IOException, InterruptedException {
        Files.writeString(project.contract(), contract);
        String goal = "io.plumbline:plumbline-maven-plugin:" + Setup.value("plumbline") + ":check";
        String[] arguments = new String[properties.length + 2];
        arguments[0] = goal;
        arguments[1] = "-Dplumbline.inputSpec=contract.yaml";
        System.arraycopy(properties, 0, arguments, 2, properties.length);
        return project.maven(arguments);
    }

    @Test
    void passes() throws IOException, InterruptedException {
        ChildProcess run = check(Contracts.PETS);
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("The contract has no errors.");
        assertThat(project.generated().root()).doesNotExist();
    }

    @Test
    void failsForAnError() throws IOException, InterruptedException {
        ChildProcess run = check(Contracts.BROKEN);
        assertThat(run.status()).as(run.output()).isNotZero();
        assertThat(run.output()).contains("contract.yaml:" + Contracts.BROKEN_AT + ": error: ");
    }

    @Test
    void failsForAWarningWhereAsked() throws IOException, InterruptedException {
        String misspelt = Contracts.PETS.replace("minimum", "minimun");
        String warning = "contract.yaml:" + Contracts.place(misspelt, "minimun") + ": warning: ";

        ChildProcess lenient = check(misspelt);
        assertThat(lenient.status()).as(lenient.output()).isZero();
        ChildProcess strict = check(misspelt, "-Dplumbline.failOnWarning=true");
        assertThat(strict.status()).as(strict.output()).isNotZero();
        assertThat(strict.output()).contains(warning);
    }
}
