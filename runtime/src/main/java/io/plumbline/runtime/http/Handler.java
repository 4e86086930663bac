package io.plumbline.runtime.http;

import java.io.IOException;

/** Answers calls of one operation; generated code. Safe for several threads if the service behind it is. */
@FunctionalInterface
public interface Handler {

    /**
     * Decodes, calls the service and encodes.
     *
     * @throws ProblemException where the request is refused
     * @throws IOException where the body can not be read
     */
    HttpResponse handle(Call call) throws IOException;
}
