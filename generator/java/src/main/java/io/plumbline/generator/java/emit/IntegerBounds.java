package io.plumbline.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.record.Argument;
import io.plumbline.generator.java.type.TypeNames;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.WholeNumbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes comparisons in the place of a check's call, for whole numbers of which all constraints are bounds.
 *
 * <p>The check is then called for wrong values only, to say what is wrong; a right one costs two comparisons.
 */
final class IntegerBounds {

    private IntegerBounds() {}

    /**
     * The call, only for values that break a bound; nothing where no value of the Java type does; the mere call for
     * other types.
     */
    static CodeBlock guard(Argument argument, CodeBlock call) {
        TypeName type = TypeNames.plain(argument.use());
        List<Constraint> constraints = argument.use().constraints();
        boolean bounded = constraints.stream()
                .allMatch(constraint -> constraint.wholeNumbers().isPresent());
        if (!bounded || !(type.equals(TypeName.INT) || type.equals(TypeName.LONG))) {
            return call;
        }
        List<CodeBlock> conditions = new ArrayList<>();
        for (Constraint constraint : constraints) {
            constraint.wholeNumbers().ifPresent(numbers -> add(conditions, argument, numbers));
        }
        if (conditions.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(conditions, " || "))
                .add(call)
                .endControlFlow()
                .build();
    }

    private static void add(List<CodeBlock> conditions, Argument argument, WholeNumbers numbers) {
        boolean isInt = TypeNames.plain(argument.use()).equals(TypeName.INT);
        BigInteger min = BigInteger.valueOf(isInt ? Integer.MIN_VALUE : Long.MIN_VALUE);
        BigInteger max = BigInteger.valueOf(isInt ? Integer.MAX_VALUE : Long.MAX_VALUE);
        String name = argument.name();
        Optional.ofNullable(numbers.least())
                .filter(least -> least.compareTo(min) > 0)
                .ifPresent(least -> conditions.add(
                        least.compareTo(max) > 0
                                ? CodeBlock.of("true")
                                : CodeBlock.of("$N < $L", name, literal(least, isInt))));
        Optional.ofNullable(numbers.greatest())
                .filter(greatest -> greatest.compareTo(max) < 0)
                .ifPresent(greatest -> conditions.add(
                        greatest.compareTo(min) < 0
                                ? CodeBlock.of("true")
                                : CodeBlock.of("$N > $L", name, literal(greatest, isInt))));
    }

    private static String literal(BigInteger bound, boolean isInt) {
        return isInt ? bound.toString() : bound + "L";
    }
}
