package io.plumbline.generator.java.type;

import io.plumbline.runtime.constraint.Constraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<BigDecimal> least = bound(constraints, "minimum", "exclusiveMinimum");
        Optional<BigDecimal> greatest = bound(constraints, "maximum", "exclusiveMaximum");
        if (fits(least, greatest, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            return int.class;
        }
        return fits(least, greatest, Long.MIN_VALUE, Long.MAX_VALUE) ? long.class : BigInteger.class;
    }

    private static boolean fits(Optional<BigDecimal> least, Optional<BigDecimal> greatest, long from, long to) {
        return least.isPresent()
                && greatest.isPresent()
                && least.get().compareTo(BigDecimal.valueOf(from)) >= 0
                && greatest.get().compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    private static Optional<BigDecimal> bound(List<Constraint> constraints, String inclusive, String exclusive) {
        return constraints.stream()
                .flatMap(constraint -> Stream.of(inclusive, exclusive)
                        .flatMap(keyword -> constraint.keywords().number(keyword).stream()))
                .findFirst();
    }
}
