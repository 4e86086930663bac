package io.plumbline.examples.functiongraph.server;

import io.plumbline.examples.functiongraph.contract.json.AsyncInvokeConfigCodec;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.urn.FunctionUrn;
import java.util.Objects;

/** The contract's verdict on values as they go over the wire. */
public final class Wire implements AutoCloseable {

    public static final String PROJECT = Client.PROJECT;

    private final RunningServer server;
    private final Client client;

    private Wire(RunningServer server) {
        this.server = server;
        this.client = server.client();
    }

    /** A server that knows these functions beside the demonstration's. */
    public static Wire start(String jdbcUrl, FunctionUrn... functions) throws Exception {
        return new Wire(new RunningServer(jdbcUrl, functions));
    }

    /** What is wrong with a configuration's body, empty where it was put. */
    public String put(String body) throws Exception {
        return problem(client.put(body));
    }

    /** What is wrong with a function's URN, empty where a configuration was put for it. */
    public String putTo(String function) throws Exception {
        return problem(client.send("PUT", Client.config(function), "demo", "{}"));
    }

    /** What is wrong with an answer's body, empty where it can be read. */
    public static String readAnswer(String body) {
        try {
            Json.read(AsyncInvokeConfigCodec.INSTANCE, body);
            return "";
        } catch (ConstraintViolationException e) {
            return Objects.toString(e.getMessage());
        }
    }

    private static String problem(Client.Answer answer) {
        return switch (answer.status()) {
            case 200 -> "";
            case 400 -> answer.message();
            default -> throw new AssertionError("neither accepted nor refused: " + answer);
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
