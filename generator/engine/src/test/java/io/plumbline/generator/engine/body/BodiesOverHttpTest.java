package io.plumbline.generator.engine.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of every kind sent by an ordinary client to a service that was generated. */
class BodiesOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static ServedContract served;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedContract.start("bodies", "Bodies", folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> send(String method, String path, String type, byte[] body, String accept)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.at(path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Accept", accept);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String answer(String path, String type, String body, String accept)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                send("POST", path, type, body.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8), accept);
        return response.statusCode() + " " + response.body();
    }

    private static String part(String head, String content) {
        return "--b~Content-Disposition: form-data; name=" + head + "~~" + content + "~";
    }

    @Test
    void takesFilesOfAnySize() throws IOException, InterruptedException {
        String file = part("file; filename=\"a.png\"~Content-Type: image/png", "x".repeat(300_000));
        String previews = part("previews~Content-Type: image/gif", "1") + part("previews", "2");
        String rest = part("title", "abc") + part("about~Content-Type: application/json", "{\"pages\":3}") + "--b--~";
        assertThat(answer("/uploads", "multipart/form-data; boundary=b", file + previews + rest, "*/*"))
                .isEqualTo("200 a.png image/png 300000/" + 300_000 * 'x' + " [- image/gif 1/49, - - 1/50] abc 1 3");
        assertThat(storedParts()).isZero();
    }

    private static long storedParts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("plumbline.*\\.part"))
                    .count();
        }
    }

    @Test
    void tellsEverythingThatIsWrongWithAForm() throws IOException, InterruptedException {
        String body = part("title", "too long") + part("count", "0") + part("about", "{") + part("more", "1")
                + part("previews~Content-Type: text/plain", "1") + "--b--~";
        assertThat(answer("/uploads", "multipart/form-data; boundary=b", body, "*/*"))
                .isEqualTo("400 [about: is not JSON: line 1, column 2: the text ends before the value does,"
                        + " previews/0: is not of type image/*, more: \"more\" is not a property that is known here,"
                        + " file: is required, title: \"too long\" has 8 characters, at most 5 are allowed,"
                        + " count: 0 is outside >= 1]");
    }

    @ParameterizedTest
    @CsvSource({"5000, title, 413", "1100000, file, 413", "10, file, 200"})
    void boundsUploads(int length, String field, int status) throws IOException, InterruptedException {
        String file = field.equals("file") ? "" : part("file", "");
        String body = file + part(field, "x".repeat(length)) + "--b--~";
        assertThat(answer("/uploads", "multipart/form-data; boundary=b", body, "*/*"))
                .startsWith(String.valueOf(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/x-www-form-urlencoded | name=a+b&age=3&tags=x&tags=%C3%A4&range[from]=1 | 200 {\"name\":\"a b\",\"age\":3,\"tags\":[\"x\",\"ä\"],\"range\":{\"from\":1}}",
                "application/json | {\"name\":\"a\",\"tags\":[]} | 200 {\"name\":\"a\",\"tags\":[]}",
                "application/x-www-form-urlencoded | age=-1&range[from]=x | 400 ",
                "application/x-www-form-urlencoded | name=a&name=b | 400 ",
                "application/x-www-form-urlencoded | name=%zz | 400 ",
                "application/x-www-form-urlencoded | `` | 400 ",
                "multipart/form-data; boundary=b | --b-- | 415 the body must be application/x-www-form-urlencoded or",
                "`` | name=a | 415 the body must be",
                "application/json | `` | 400 ",
            })
    void takesFormsAsJson(String type, String body, String answer) throws IOException, InterruptedException {
        assertThat(answer("/forms", type, body, "*/*")).startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/plain | äöü | 200 äöü",
                "text/plain | abcd | 400 ",
                "`` | `` | 200 null",
                "text/plain;charset=latin1 | abc | 200 abc",
                "text/plain;charset=nobody | abc | 415 ",
                "text/html | abc | 415 ",
            })
    void takesText(String type, String body, String answer) throws IOException, InterruptedException {
        assertThat(answer("/texts", type, body, "*/*")).startsWith(answer);
    }

    @Test
    void handsImagesOn() throws IOException, InterruptedException {
        byte[] image = new byte[500_000];
        Arrays.fill(image, (byte) 'x');
        HttpResponse<String> response = send("PUT", "/images", "image/x-test; a=b", image, "image/*");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("image/x-test; a=b");
        assertThat(response.body()).hasSize(500_000);
        assertThat(send("PUT", "/images", "text/plain", image, "*/*").statusCode())
                .isEqualTo(415);
        assertThat(send("PUT", "/images", "image/png", image, "text/plain").statusCode())
                .isEqualTo(406);
        assertThat(send("PUT", "/images", "image/png", new byte[1 << 21], "*/*").statusCode())
                .isEqualTo(413);
    }

    @Test
    void streamsEvents() throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", "/events", "", new byte[0], "text/event-stream");
        assertThat(response.headers().firstValue("Content-Length")).isEmpty();
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(response.body()).isEqualTo("data: 0\n\ndata: 1\n\ndata: 2\n\n");
        assertThat(send("GET", "/events", "", new byte[0], "application/json").statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"name\":\"a\"} | text/plain | 200 json a",
                "text/plain | abc | text/plain;q=0.5, application/xml | 200 <text abc/>",
                "application/xml | <a/> | */* | 200 xml <a/>",
                "text/plain | abcd | */* | 400 ",
                "application/json | {} | */* | 400 ",
                "image/png | x | */* | 415 ",
                "text/plain | abc | image/png | 406 ",
            })
    void tellsBodiesOfSeveralTypesApart(String type, String body, String accept, String answer)
            throws IOException, InterruptedException {
        assertThat(answer("/pets", type, body, accept)).startsWith(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=\"", "multipart/form-data; boundary=c"})
    void refusesFormsWithoutBoundaries(String type) throws IOException, InterruptedException {
        assertThat(answer("/uploads", type, part("file", "1") + "--b--~", "*/*"))
                .startsWith("4");
    }
}
