package io.plumbline.runtime.http;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An operation with what answers it.
 *
 * @param operation the operation, whose method and path template lead to it
 * @param handler what answers it
 * @param candidacy how it is told from other operations of the same method and paths, null where it is the only one
 */
public record Route(
        OperationInfo operation,
        AsyncHandler handler,
        @Nullable Candidacy candidacy) {

    /**
     * How an operation is told from others that have the same method and the same paths.
     *
     * @param rank when it is asked, the smallest first; the largest one's operation tells what is wrong with paths that
     *     are those of none
     * @param test whether the path's parameters are what the operation describes
     */
    public record Candidacy(int rank, Predicate<Call> test) {

        /** Refuses to go without a test. */
        public Candidacy {
            Objects.requireNonNull(test);
        }
    }

    /** The only operation of its method and paths, answered at once. */
    public Route(OperationInfo operation, Handler handler) {
        this(operation, call -> CompletableFuture.completedFuture(handler.handle(call)), null);
    }

    /** The only operation of its method and paths, whose answer may come later. */
    public static Route async(OperationInfo operation, AsyncHandler handler) {
        return new Route(operation, handler, null);
    }

    /** The same, one of several operations of its method and paths. */
    public Route among(Candidacy others) {
        return new Route(operation, handler, others);
    }
}
