package io.plumbline.requests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What comes back for a request.
 *
 * @param status the status code
 * @param body the body's bytes as characters of UTF-8
 */
record Answer(int status, String body) {

    /** Sends bytes as they are and reads until the server, which they must tell to, closes the connection. */
    static Answer to(byte[] head, byte[] body, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head);
            socket.getOutputStream().write(body);
            String[] answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(answer[0].split(" ", 3)[1]), answer[1]);
        }
    }

    /** As a table has it: {@code accepted}, or the status with what is wrong. */
    List<String> verdict() {
        if (status == AnyService.ACCEPTED) {
            return List.of("accepted");
        }
        return body.isEmpty() ? List.of(String.valueOf(status)) : List.of(body.split("\n", -1));
    }
}
