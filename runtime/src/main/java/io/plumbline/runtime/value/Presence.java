package io.plumbline.runtime.value;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that may be absent, be JSON {@code null}, or have a value: three states that Java's {@code null} can not
 * tell apart.
 *
 * <p>It stands where a property is optional, nullable and has no default, for example in merge patches, where
 * {@code null} removes and absence keeps.
 *
 * @param <T> what the value is where there is one
 */
public sealed interface Presence<T> {

    /** The property is not there. */
    static <T> Presence<T> absent() {
        return Empty.ABSENT.cast();
    }

    /** The property is there and is {@code null}. */
    static <T> Presence<T> ofNull() {
        return Empty.NULL.cast();
    }

    /** The property is there with this value. */
    static <T> Presence<T> of(T value) {
        return new Value<>(value);
    }

    /** The property is there, with this value or as {@code null}; never absent. */
    static <T> Presence<T> ofNullable(@Nullable T value) {
        return value == null ? ofNull() : of(value);
    }

    /** Whether the property is not there. */
    default boolean isAbsent() {
        return this == Empty.ABSENT;
    }

    /** Whether the property is there and is {@code null}. */
    default boolean isNull() {
        return this == Empty.NULL;
    }

    /** Whether the property is there and has a value. */
    default boolean hasValue() {
        return this instanceof Value;
    }

    /** The value, or {@code null} where the property is absent or {@code null}. */
    @Nullable
    T orNull();

    /** The value, or {@code other} where the property is absent or {@code null}. */
    default T orElse(T other) {
        T value = orNull();
        return value == null ? other : value;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException where the property is absent or {@code null}
     */
    default T orElseThrow() {
        T value = orNull();
        if (value == null) {
            throw new NoSuchElementException("The property is " + this);
        }
        return value;
    }

    /**
     * The same state with the value turned into another; a function that gives {@code null} makes the property
     * {@code null}.
     */
    <R> Presence<R> map(Function<? super T, ? extends @Nullable R> function);

    /**
     * The state in which the property has a value.
     *
     * @param value the value, never {@code null}
     */
    record Value<T>(T value) implements Presence<T> {

        /** Refuses {@code null}, which is a state of its own. */
        public Value {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public T orNull() {
            return value;
        }

        @Override
        public <R> Presence<R> map(Function<? super T, ? extends @Nullable R> function) {
            return ofNullable(function.apply(value));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The two states without a value; one object each, so that they are compared by identity. */
    enum Empty implements Presence<Object> {
        /** Not there. */
        ABSENT,
        /** There, and {@code null}. */
        NULL;

        @SuppressWarnings("unchecked") // it holds no value, so it is a Presence of anything
        <T> Presence<T> cast() {
            return (Presence<T>) this;
        }

        @Override
        public @Nullable Object orNull() {
            return null;
        }

        @Override
        public <R> Presence<R> map(Function<? super Object, ? extends @Nullable R> function) {
            return cast();
        }

        @Override
        public String toString() {
            return this == ABSENT ? "absent" : "null";
        }
    }
}
