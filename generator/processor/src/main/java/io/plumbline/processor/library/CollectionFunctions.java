package io.plumbline.processor.library;

import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.IntegerRange;
import io.plumbline.processor.value.Items;
import io.plumbline.processor.value.Sized;
import io.plumbline.processor.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collections made, copied and asked. */
final class CollectionFunctions {

    private static final Set<String> READING = Set.of(
            "size",
            "isEmpty",
            "get",
            "contains",
            "containsKey",
            "containsValue",
            "containsAll",
            "indexOf",
            "getOrDefault",
            "of",
            "copyOf",
            "ofEntries",
            "entry",
            "emptyList",
            "emptySet",
            "emptyMap",
            "singletonList",
            "singleton",
            "singletonMap",
            "nCopies",
            "unmodifiableList",
            "unmodifiableSet",
            "unmodifiableMap",
            "equals",
            "hashCode",
            "toString",
            "<init>",
            "nextInt",
            "nextLong",
            "requireNonNull",
            "requireNonNullElse",
            "orElse",
            "ofNullable",
            "empty",
            "isPresent",
            "max",
            "min",
            "frequency",
            "first",
            "last",
            "getFirst",
            "getLast");

    private CollectionFunctions() {}

    /** Whether a method of a class of {@code java.util} changes nothing and calls nothing that could. */
    static boolean isReading(String owner, String name) {
        return READING.contains(name) && !owner.isEmpty();
    }

    static @Nullable Value result(Invocation call) {
        return switch (call.name()) {
            case "size" -> Value.of(size(call.receiver().domain()));
            case "isEmpty" -> isEmpty(size(call.receiver().domain()));
            case "<init>" -> created(call);
            case "copyOf", "unmodifiableList", "unmodifiableSet", "unmodifiableMap" -> copied(call);
            case "nCopies" ->
                Value.of(new Sized(call.argument(0), call.arguments().get(1), false));
            case "get", "getFirst", "getLast" -> element(call);
            case "emptyMap" -> entries(0);
            case "singletonMap" -> entries(1);
            case "of", "ofEntries" -> isMap(call) ? entries(call) : null;
            case "getOrDefault" -> Value.UNKNOWN.join(call.arguments().get(1));
            default -> null;
        };
    }

    /** The element of a list at a known place; null where nothing is known of it. */
    private static @Nullable Value element(Invocation call) {
        boolean isList = call.owner().endsWith("List");
        if (!isList || !(call.receiver().domain() instanceof Items items)) {
            return null;
        }
        long last = items.items().size() - 1L;
        Object index = call.name().equals("getFirst") ? (Object) 0L : last;
        if (call.name().equals("get")) {
            index = call.arguments().get(0).only();
        }
        return index instanceof Long at && at >= 0 && at <= last ? items.items().get((int) (long) at) : null;
    }

    private static boolean isMap(Invocation call) {
        return call.owner().equals("java.util.Map");
    }

    private static @Nullable Value entries(Invocation call) {
        boolean isSpread = call.name().equals("ofEntries");
        boolean isArray = isSpread && call.arguments().size() == 1;
        return isArray
                ? null
                : entries(isSpread ? call.arguments().size() : call.arguments().size() / 2);
    }

    private static Value entries(long count) {
        return Value.of(new Sized(Constants.of(count), Value.UNKNOWN, false));
    }

    private static Value isEmpty(Domain size) {
        boolean isFilled = size instanceof IntegerRange range && range.min() > 0;
        Object only = size instanceof Constants constants ? constants.only().orElse(null) : null;
        if (only != null) {
            return Value.of(only.equals(0L));
        }
        return isFilled ? Value.of(false) : Value.UNKNOWN;
    }

    /** A new collection, empty or with what another holds; a set may hold less. */
    private static @Nullable Value created(Invocation call) {
        boolean isMade = call.arguments().isEmpty()
                || call.parameters().get(0).equals("int")
                || call.parameters().get(0).equals("java.util.Comparator");
        if (isMade) {
            return Value.of(new Sized(Constants.of(0L), Value.NONE, true));
        }
        boolean isList = call.owner().endsWith("List");
        return isList ? resized(call.argument(0), true) : null;
    }

    private static @Nullable Value copied(Invocation call) {
        boolean isView = call.name().startsWith("unmodifiable");
        boolean isSet = call.owner().equals("java.util.Set");
        return isSet ? null : resized(call.argument(0), isView);
    }

    private static @Nullable Value resized(Domain domain, boolean isMutable) {
        if (domain instanceof Items items) {
            return Value.of(new Items(items.items(), isMutable));
        }
        return domain instanceof Sized sized ? Value.of(new Sized(sized.size(), sized.element(), isMutable)) : null;
    }

    private static Domain size(Domain collection) {
        if (collection instanceof Items items) {
            return Constants.of((long) items.items().size());
        }
        return collection instanceof Sized sized ? sized.size() : IntegerRange.between(0, Integer.MAX_VALUE);
    }
}
