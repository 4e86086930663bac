package io.plumbline.runtime.http;

import java.util.List;

/**
 * Why a request is refused, before it is spelled as a response.
 *
 * @param kind what kind of refusal
 * @param detail what is wrong in words, for the caller; of bounded length
 * @param violations what is wrong where, empty unless the request breaks the contract; at most 100
 * @param headers lines that the response must have, such as {@code Allow}
 */
public record Problem(ProblemKind kind, String detail, List<RequestViolation> violations, Headers headers) {

    private static final int MAX_VIOLATIONS = 100;

    /** Copies the violations, the first 100 of them. */
    public Problem {
        violations = List.copyOf(violations.subList(0, Math.min(violations.size(), MAX_VIOLATIONS)));
    }

    /** A refusal that needs no more than words. */
    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Headers.NONE);
    }

    /** A request that breaks the contract; the detail is the first violation. */
    public static Problem of(List<RequestViolation> violations) {
        return new Problem(ProblemKind.INVALID_REQUEST, violations.get(0).toString(), violations, Headers.NONE);
    }

    /** The HTTP status that goes with the kind. */
    public int status() {
        return kind.status();
    }
}
