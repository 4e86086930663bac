package io.plumbline.generator.java.type;

import io.plumbline.runtime.constraint.Constraint;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Chooses the Java type of an integer: by its format, else the smallest of int, long and BigInteger that holds the
 * declared range.
 */
final class Integers {

    private static final Map<String, Class<?>> FORMATS = Map.of(
            "int8", int.class,
            "int16", int.class,
            "int32", int.class,
            "int64", long.class,
            "uint8", int.class,
            "uint16", int.class,
            "uint32", long.class,
            "uint64", BigInteger.class);

    private Integers() {}

    static Class<?> type(String format, List<Constraint> constraints) {
        Class<?> byFormat = FORMATS.get(format);
        if (byFormat != null) {
            return byFormat;
        }
        if (within(constraints, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            return int.class;
        }
        return within(constraints, Long.MIN_VALUE, Long.MAX_VALUE) ? long.class : BigInteger.class;
    }

    private static boolean within(List<Constraint> constraints, long min, long max) {
        return constraints.stream()
                .flatMap(constraint -> constraint.wholeNumbers().stream())
                .anyMatch(numbers -> numbers.within(min, max));
    }
}
