package io.plumbline.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran and ended.
 *
 * @param status its exit status
 * @param output both its streams
 */
record ChildProcess(int status, String output) {

    private static final int MINUTES = 5;

    /** Runs a program to its end. */
    static ChildProcess run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("plumbline-", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return finish(builder.start(), log);
        } finally {
            Files.delete(log);
        }
    }

    private static ChildProcess finish(Process process, Path log) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("still running after " + MINUTES + " minutes:\n" + text(log));
            }
            return new ChildProcess(process.exitValue(), text(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
