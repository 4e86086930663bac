package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract in a file, in a project whose path has spaces. */
class GenerateAndCompileIT {

    private static final String CHECKS_OFF = "[WARNING] plumbline-processor is neither on annotationProcessorPaths";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Downstream project;

    @BeforeEach
    void writeProject() throws IOException {
        project = new Downstream(folder.resolve("a project with spaces"));
        Files.writeString(project.contract(), Contracts.PETS);
    }

    @Test
    void compilesAndRunsAndThenFindsNothingToDo() throws IOException, InterruptedException {
        Files.writeString(project.mainClass(), """
                package com.acme;

                import com.acme.contract.model.Pet;

                public final class Main {
                    public static void main(String... arguments) {
                        System.out.println("the pet is " + Pet.builder().age(2).build().age());
                    }
                }
                """);

        ChildProcess first = project.maven("compile");
        assertThat(first.status()).as(first.output()).isZero();
        assertThat(project.runMainClass().output()).isEqualTo("the pet is 2\n");

        Map<Path, FileTime> times = project.generated().times();
        ChildProcess second = project.maven("compile");
        assertThat(second.status()).as(second.output()).isZero();
        assertThat(second.output()).contains("The generated sources are up to date.");
        assertThat(project.generated().times()).isNotEmpty().isEqualTo(times);
    }

    @Test
    void skips() throws IOException, InterruptedException {
        ChildProcess run = project.maven("generate-sources", "-Dplumbline.skip=true");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("Generation is skipped.");
        assertThat(project.generated().root()).doesNotExist();
    }

    @Test
    void warnsWhereTheChecksWouldBeSilentlyOff() throws IOException, InterruptedException {
        project.dropProcessor();
        assertThat(project.maven("generate-sources").output()).contains(CHECKS_OFF);
    }

    @Test
    void doesNotWarnOfChecksWhereNothingIsCompiled() throws IOException, InterruptedException {
        project.configure(
                "<inputSpec>${project.basedir}/contract.yaml</inputSpec>"
                        + "<addCompileSourceRoot>false</addCompileSourceRoot>",
                "");
        project.dropProcessor();
        ChildProcess run = project.maven("generate-sources");
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).doesNotContain(CHECKS_OFF);
    }
}
