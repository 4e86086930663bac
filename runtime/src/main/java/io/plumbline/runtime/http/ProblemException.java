package io.plumbline.runtime.http;

/** Thrown where a request is refused; the router answers with the problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An exception for a problem. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** Why the request is refused. */
    public Problem problem() {
        return problem;
    }
}
