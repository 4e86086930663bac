package io.plumbline.runtime.http;

import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** Answers calls of one operation, perhaps after it has returned; generated code. Safe as a {@link Handler} is. */
@FunctionalInterface
public interface AsyncHandler {

    /**
     * Decodes, calls the service, and encodes when that has answered.
     *
     * @throws ProblemException where the request is refused; the stage may fail with it too
     * @throws IOException where the body can not be read
     */
    CompletionStage<HttpResponse> handle(Call call) throws IOException;
}
