package io.plumbline.processor.library;

import io.plumbline.processor.value.Value;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods of the JDK of which is known what they give back, and that they change nothing. */
public final class Library {

    private static final Map<String, Function<Invocation, @Nullable Value>> BY_OWNER = Map.ofEntries(
            Map.entry("java.lang.Math", MathFunctions::result),
            Map.entry("java.lang.StrictMath", MathFunctions::result),
            Map.entry("java.lang.Integer", NumberFunctions::result),
            Map.entry("java.lang.Long", NumberFunctions::result),
            Map.entry("java.lang.Short", NumberFunctions::result),
            Map.entry("java.lang.Byte", NumberFunctions::result),
            Map.entry("java.lang.Number", NumberFunctions::result),
            Map.entry("java.lang.Character", NumberFunctions::result),
            Map.entry("java.lang.String", TextFunctions::result),
            Map.entry("java.lang.CharSequence", TextFunctions::result),
            Map.entry("java.util.Objects", ObjectFunctions::result),
            Map.entry("java.util.Optional", ObjectFunctions::result),
            Map.entry("java.util.OptionalInt", ObjectFunctions::result),
            Map.entry("java.util.OptionalLong", ObjectFunctions::result),
            Map.entry("java.util.OptionalDouble", ObjectFunctions::result),
            Map.entry("java.util.Map", CollectionFunctions::result),
            Map.entry("java.util.Collection", CollectionFunctions::result),
            Map.entry("java.util.List", CollectionFunctions::result),
            Map.entry("java.util.Set", CollectionFunctions::result),
            Map.entry("java.util.ArrayList", CollectionFunctions::result),
            Map.entry("java.util.LinkedList", CollectionFunctions::result),
            Map.entry("java.util.HashSet", CollectionFunctions::result),
            Map.entry("java.util.LinkedHashSet", CollectionFunctions::result),
            Map.entry("java.util.TreeSet", CollectionFunctions::result),
            Map.entry("java.util.HashMap", CollectionFunctions::result),
            Map.entry("java.util.LinkedHashMap", CollectionFunctions::result),
            Map.entry("java.util.TreeMap", CollectionFunctions::result),
            Map.entry("java.util.Collections", CollectionFunctions::result),
            Map.entry("java.util.Random", RandomFunctions::result),
            Map.entry("java.util.random.RandomGenerator", RandomFunctions::result),
            Map.entry("java.util.concurrent.ThreadLocalRandom", RandomFunctions::result),
            Map.entry("java.security.SecureRandom", RandomFunctions::result));

    private static final Set<String> HARMLESS = Set.of(
            "java.io.PrintStream",
            "java.lang.Object",
            "java.lang.Enum",
            "java.lang.Boolean",
            "java.lang.Double",
            "java.lang.Float",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Duration");

    private Library() {}

    /** What the call may give back; null where that is not known. */
    public static @Nullable Value result(Invocation call) {
        if (call.receiver().isNone() || call.arguments().stream().anyMatch(Value::isNone)) {
            return Value.NONE;
        }
        Value folded = PureCalls.fold(call);
        if (folded != null) {
            return folded;
        }
        Function<Invocation, @Nullable Value> functions = BY_OWNER.get(call.owner());
        return functions == null ? null : functions.apply(call);
    }

    /** Whether calls of the class can be trusted not to change collections or arrays. */
    static boolean isHarmless(String owner, String name) {
        return HARMLESS.contains(owner)
                || (BY_OWNER.containsKey(owner)
                        && (!owner.startsWith("java.util.") || CollectionFunctions.isReading(owner, name)));
    }
}
