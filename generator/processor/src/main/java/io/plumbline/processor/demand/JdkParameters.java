package io.plumbline.processor.demand;

import io.plumbline.runtime.constraint.Range;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What well-known methods of the JDK demand of their arguments by their documentation: whatever is outside makes them
 * throw, whatever the object they are called on.
 *
 * <p>Asked for by an option only: tests of such exceptions are no errors.
 */
public final class JdkParameters {

    private static final Bounds NOT_NEGATIVE = new Bounds(Range.Rule.of("0", "", "", ""));

    private static final Map<String, Bounds> DEMANDS = demands();

    private JdkParameters() {}

    private static Map<String, Bounds> demands() {
        Map<String, Bounds> all = new TreeMap<>();
        for (String method : NotNegative.METHODS) {
            all.put(method, NOT_NEGATIVE);
        }
        all.put("java.lang.Integer.parseInt/2:1", bounds(2, 36));
        all.put("java.lang.Long.parseLong/2:1", bounds(2, 36));
        all.put("java.util.Random.nextInt/1:0", bounds(1, Integer.MAX_VALUE));
        all.put("java.lang.Character.toChars/1:0", bounds(0, Character.MAX_CODE_POINT));
        all.put("java.lang.StringBuilder.appendCodePoint/1:0", bounds(0, Character.MAX_CODE_POINT));
        all.put("java.util.concurrent.Executors.newFixedThreadPool/1:0", bounds(1, Integer.MAX_VALUE));
        all.put("java.util.concurrent.ArrayBlockingQueue.<init>/1:0", bounds(1, Integer.MAX_VALUE));
        all.put("java.util.concurrent.LinkedBlockingQueue.<init>/1:0", bounds(1, Integer.MAX_VALUE));
        all.put("java.time.LocalDate.of/3:1", bounds(1, 12));
        all.put("java.time.LocalDate.of/3:2", bounds(1, 31));
        all.put("java.time.LocalTime.of/2:0", bounds(0, 23));
        all.put("java.time.LocalTime.of/2:1", bounds(0, 59));
        return all;
    }

    private static Bounds bounds(long from, long to) {
        return new Bounds(Range.Rule.of(from, to));
    }

    /** What the method demands of the argument at an index; empty for methods and arguments that are not listed. */
    public static Optional<Demand> of(ExecutableElement method, int index) {
        if (!(method.getEnclosingElement() instanceof TypeElement owner)
                || !method.getParameters().get(index).asType().getKind().isPrimitive()) {
            return Optional.empty();
        }
        @Nullable
        Bounds found = DEMANDS.get(owner.getQualifiedName() + "." + method.getSimpleName() + "/"
                + method.getParameters().size() + ":" + index);
        return Optional.ofNullable(found);
    }
}
