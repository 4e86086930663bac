package io.plumbline.examples.functiongraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain HTTP to a server on this machine: what goes over the wire is what the test says. */
public final class Client {

    static final String PROJECT = "7aad83af3e8d42e99ac194aaaaaaaaaa";
    static final String FUNCTION = "urn:fss:cn-north-7:" + PROJECT + ":function:default:test:latest";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Client(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** A status with its body. */
    record Answer(int status, JsonNode body) {
        String code() {
            return body.path("error_code").asText();
        }

        String message() {
            return body.path("error_msg").asText();
        }
    }

    /** The path of a function's configuration. */
    static String config(String function) {
        return "/v2/" + PROJECT + "/fgs/functions/" + function + "/async-invoke-config";
    }

    Answer put(String json) throws IOException, InterruptedException {
        return send("PUT", config(FUNCTION), "demo", json);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "demo", "");
    }

    /** Any request; no token is sent where it is empty, and no body where there is none. */
    Answer send(String method, String path, String token, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("X-Auth-Token", token);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }
}
