package io.plumbline.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract decides whether a caller's literal compiles; an edit of it is enough. */
class ContractChangeIT {

    private static final String LITERAL = "5";
    private static final String CALLER = """
            package com.acme;

            import com.acme.contract.model.AsyncInvokeConfigRequest;

            public final class Main {
                static final AsyncInvokeConfigRequest REQUEST =
                        AsyncInvokeConfigRequest.builder().maxAsyncRetryAttempts(5).build();
            }
            """;

    @TempDir
    Path folder;

    @Test
    void letsALiteralThroughOrNot() throws IOException, InterruptedException {
        Downstream project = new Downstream(folder.resolve("project"));
        Files.writeString(project.mainClass(), CALLER);
        String contract = Files.readString(Setup.path("contract"));
        String wider = contract.replaceFirst(
                "(max_async_retry_attempts:\\s+type: integer\\s+minimum: 0\\s+maximum:) 3", "$1 8");
        assertThat(wider).isNotEqualTo(contract);

        assertRefused(project, contract);
        Files.writeString(project.contract(), wider);
        ChildProcess run = project.maven("compile");
        assertThat(run.status()).as(run.output()).isZero();
        assertRefused(project, contract);
    }

    private static void assertRefused(Downstream project, String contract) throws IOException, InterruptedException {
        Files.writeString(project.contract(), contract);
        ChildProcess run = project.maven("compile");
        assertThat(run.status()).as(run.output()).isNotZero();
        String place = Contracts.place(CALLER, LITERAL).replace(':', ',');
        String message = "Main.java:[" + place + "] [plumbline.range] 5 is outside 0..3 (max_async_retry_attempts)";
        assertThat(run.output()).contains(message);
    }
}
