package io.plumbline.runtime.check;

import io.plumbline.runtime.constraint.Violations;

/**
 * What values of one place must fulfil.
 *
 * @param <T> the Java type of the values
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Looks at one value.
     *
     * @param found what was found before
     * @param pointer where the value stands
     * @param value the value, which is there
     * @return what was found before and in the value
     */
    Violations check(Violations found, String pointer, T value);
}
