package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.contract.model.ErrorResp;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Why an operation does not do what it was asked, before it is one of that operation's results.
 *
 * @param status 404, or another error status
 * @param body what the caller is told
 */
record Refusal(int status, ErrorResp body) {

    private static final int NOT_FOUND = 404;

    static Refusal notFound(String code, String message) {
        return new Refusal(NOT_FOUND, error(code, message));
    }

    static Refusal forbidden(String message) {
        return new Refusal(403, error(ErrorCode.FORBIDDEN, message));
    }

    private static ErrorResp error(String code, String message) {
        return ErrorResp.builder().errorCode(code).errorMsg(message).build();
    }

    /** The refusal among the results of an operation. */
    <R> R as(Function<ErrorResp, R> notFound, BiFunction<Integer, ErrorResp, R> other) {
        return status == NOT_FOUND ? notFound.apply(body) : other.apply(status, body);
    }
}
