package io.plumbline.processor.value;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a few constants.
 *
 * <p>Whole numbers and characters are {@link Long}, whatever their type in Java; all else is as Java boxes it.
 * Immutable objects of the JDK may be constants too.
 *
 * @param members the constants, at least one
 */
public record Constants(Set<Object> members) implements Value {

    private static final int MOST = 16;

    /** Keeps the order in which the constants were met. */
    public Constants {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    /** Exactly one constant; numbers of any integral type become {@link Long}. */
    public static Constants of(Object constant) {
        return new Constants(Set.of(canonical(constant)));
    }

    /** The constant, where there is only one. */
    public Optional<Object> only() {
        return members.size() == 1 ? Optional.of(members.iterator().next()) : Optional.empty();
    }

    @Override
    public Value join(Value other) {
        if (!(other instanceof Constants constants)) {
            return Unknown.VALUE;
        }
        Set<Object> all = new LinkedHashSet<>(members);
        all.addAll(constants.members);
        return all.size() > MOST ? Unknown.VALUE : new Constants(all);
    }

    /** The results of a function on each constant; unknown where one has none. */
    public Value map(Function<Object, @Nullable Object> function) {
        Set<Object> results = new LinkedHashSet<>();
        for (Object member : members) {
            Object result = function.apply(member);
            if (result == null) {
                return Unknown.VALUE;
            }
            results.add(canonical(result));
        }
        return new Constants(results);
    }

    /** The results of a function on each pair of constants; unknown where one has none. */
    public static Value combine(Value left, Value right, BiFunction<Object, Object, @Nullable Object> function) {
        if (!(left instanceof Constants lefts) || !(right instanceof Constants rights)) {
            return Unknown.VALUE;
        }
        Value all = null;
        for (Object member : rights.members) {
            Value some = lefts.map(other -> function.apply(other, member));
            all = all == null ? some : all.join(some);
        }
        return all == null ? Unknown.VALUE : all;
    }

    private static Object canonical(Object constant) {
        if (constant instanceof Character character) {
            return (long) character;
        }
        boolean whole = constant instanceof Integer || constant instanceof Short || constant instanceof Byte;
        return whole ? ((Number) constant).longValue() : constant;
    }
}
