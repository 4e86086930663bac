package io.plumbline.processor.value;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A few constants.
 *
 * <p>Whole numbers and characters of the primitive types are {@link Long}, whatever their type in Java; all else is as
 * Java boxes it. Immutable objects of the JDK may be constants too.
 *
 * @param members the constants, at least one, in the order in which they were met
 */
public record Constants(Set<Object> members) implements Domain {

    /** More constants than this are too many to keep one by one. */
    static final int MOST = 16;

    /** Keeps the order. */
    public Constants {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    /** Exactly one constant; numbers of any integral type become {@link Long}. */
    public static Constants of(Object constant) {
        return new Constants(Set.of(canonical(constant)));
    }

    /** The constants of a set, or nothing where it is empty. */
    static Domain ofAll(Set<Object> members) {
        return members.isEmpty() ? Nothing.NOTHING : new Constants(members);
    }

    /** The constant, where there is only one. */
    public Optional<Object> only() {
        return members.size() == 1 ? Optional.of(members.iterator().next()) : Optional.empty();
    }

    /** Whether all are whole numbers of primitive types. */
    boolean areWhole() {
        return members.stream().allMatch(Long.class::isInstance);
    }

    /** The constants that a condition lets through. */
    public Domain filter(Predicate<Object> condition) {
        Set<Object> rest = new LinkedHashSet<>(members);
        rest.removeIf(condition.negate());
        return ofAll(rest);
    }

    /** The results of a function on each constant; anything where it has none for one of them. */
    public Domain map(Function<Object, @Nullable Object> function) {
        Set<Object> results = new LinkedHashSet<>();
        for (Object member : members) {
            Object result = function.apply(member);
            if (result == null) {
                return Anything.ANYTHING;
            }
            results.add(canonical(result));
        }
        return new Constants(results);
    }

    /** The form in which constants are kept and compared. */
    static Object canonical(Object constant) {
        if (constant instanceof Character character) {
            return (long) character;
        }
        boolean whole = constant instanceof Integer || constant instanceof Short || constant instanceof Byte;
        return whole ? ((Number) constant).longValue() : constant;
    }
}
