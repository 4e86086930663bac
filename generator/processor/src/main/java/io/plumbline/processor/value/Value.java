package io.plumbline.processor.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an expression's result.
 *
 * @param domain holds everything that it may be: what no member of it can do, the program cannot do
 * @param seen constants that it is on some path through the program, as far as paths do not depend on each other;
 *     evidence where the domain alone is no proof
 */
public record Value(Domain domain, Set<Object> seen) {

    /** Nothing is known. */
    public static final Value UNKNOWN = new Value(Anything.ANYTHING, Set.of());

    /** Never reached. */
    public static final Value NONE = new Value(Nothing.NOTHING, Set.of());

    /** Keeps a few of the constants seen. */
    public Value {
        if (seen.size() > Constants.MOST) {
            seen = Set.of();
        }
        seen = Collections.unmodifiableSet(seen);
    }

    /** A constant that the program itself states. */
    public static Value of(Object constant) {
        Constants constants = Constants.of(constant);
        return new Value(constants, constants.members());
    }

    /** Something of which no constant is seen. */
    public static Value of(Domain domain) {
        return new Value(domain, Set.of());
    }

    /** The one constant that it is. */
    public @Nullable Object only() {
        return domain instanceof Constants constants ? constants.only().orElse(null) : null;
    }

    /** Whether it is this constant and no other. */
    public boolean is(Object constant) {
        return constant.equals(only());
    }

    /** Whether it is never reached. */
    public boolean isNone() {
        return domain == Nothing.NOTHING;
    }

    /** This or the other, by different paths. */
    public Value join(Value other) {
        if (isNone() || equals(other)) {
            return other;
        }
        if (other.isNone()) {
            return this;
        }
        Set<Object> both = new LinkedHashSet<>(seen);
        both.addAll(other.seen);
        return new Value(domain.join(other.domain), both);
    }

    /** The same under a condition that some constants do not fulfil, with the domain that is left. */
    public Value restricted(Domain rest, Predicate<Object> condition) {
        Set<Object> kept = new LinkedHashSet<>(seen);
        kept.removeIf(condition.negate());
        return rest == Nothing.NOTHING ? NONE : new Value(rest, kept);
    }

    /** The same with more evidence. */
    public Value alsoSeen(Collection<Object> constants) {
        Set<Object> both = new LinkedHashSet<>(constants);
        both.addAll(seen);
        return new Value(domain, both.size() > Constants.MOST ? new LinkedHashSet<>(constants) : both);
    }

    /** Whether something is seen of it, or of its elements, that the domain does not tell. */
    public boolean hasEvidence() {
        if (domain instanceof Items items) {
            return items.items().stream().anyMatch(Value::hasEvidence);
        }
        return domain instanceof Sized sized ? sized.element().hasEvidence() : !seen.isEmpty() && only() == null;
    }

    /** The same without evidence, unless it is a single constant. */
    public Value withoutEvidence() {
        if (!hasEvidence()) {
            return this;
        }
        if (domain instanceof Items items) {
            return of(
                    new Items(items.items().stream().map(Value::withoutEvidence).toList(), items.isMutable()));
        }
        return domain instanceof Sized sized
                ? of(new Sized(sized.size(), sized.element().withoutEvidence(), sized.isMutable()))
                : of(domain);
    }

    /** The results of a function; {@code result} is the domain, the function serves for the constants seen. */
    public Value mapped(Domain result, Function<Object, @Nullable Object> function) {
        Set<Object> results = new LinkedHashSet<>();
        for (Object constant : seen) {
            Object image = function.apply(constant);
            if (image != null) {
                results.add(Constants.canonical(image));
            }
        }
        return result == Nothing.NOTHING ? NONE : new Value(result, results);
    }
}
