package io.plumbline.runtime.schema;

import io.plumbline.runtime.constraint.Violation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * The work on one whole value: how much of it there was, and the schema resources that were entered.
 *
 * <p>Schemas may look at a value in many ways at every depth; bounds keep hostile values from using that.
 */
final class Run {

    private static final int MOST_STEPS = 5_000_000;

    /** Each is four frames; even an interpreted one leaves half of the smallest usual stack, which has 1 MB. */
    private static final int DEEPEST = 1_000;

    private final Deque<Resource> scopes = new ArrayDeque<>();
    private int steps;
    private int depth;
    private boolean over;

    /** Begins a step; false where there must be no further one. */
    boolean enter() {
        over |= ++steps > MOST_STEPS || depth >= DEEPEST;
        if (over) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** Ends the work, as something can not be decided. */
    void giveUp() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** What ended the work early; then no other verdict counts. */
    Optional<Violation> problem() {
        String limit = Integer.toString(MOST_STEPS);
        return over
                ? Optional.of(new Violation("", "maxEffort", limit, "is too deep or too costly to be judged"))
                : Optional.empty();
    }

    void open(Resource resource) {
        scopes.addLast(resource);
    }

    void close() {
        scopes.removeLast();
    }

    /** The schema of this dynamic anchor in the outermost resource that has one. */
    Optional<Schema> dynamic(String anchor) {
        for (Iterator<Resource> outermost = scopes.iterator(); outermost.hasNext(); ) {
            Optional<Schema> schema = outermost.next().anchored(anchor);
            if (schema.isPresent()) {
                return schema;
            }
        }
        return Optional.empty();
    }
}
