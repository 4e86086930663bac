package io.plumbline.processor.library;

import io.plumbline.processor.value.Anything;
import io.plumbline.processor.value.Constants;
import io.plumbline.processor.value.Domain;
import io.plumbline.processor.value.NullConstant;
import io.plumbline.processor.value.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls of methods that depend on nothing but what goes in: with constants going in they are simply made.
 *
 * <p>The compiler runs on a JDK of its own, so only methods that have always done the same are on the list.
 */
final class PureCalls {

    private static final int MOST_COMBINATIONS = 64;

    private static final int MOST_DIGITS = 2_000;

    private static final int LONGEST_TEXT = 10_000;

    private PureCalls() {}

    /**
     * The result of the call on all constants that may go in; null where it is not on the list or something else may.
     */
    static @Nullable Value fold(Invocation call) {
        if (!call.callee().traits().isPure()) {
            return null;
        }
        List<Value> inputs = new ArrayList<>(call.arguments());
        if (!call.isStatic()) {
            inputs.add(0, call.receiver());
        }
        Set<Object> results = new LinkedHashSet<>();
        for (List<Object> combination : combinations(inputs)) {
            Object result = invoke(call, combination);
            if (result == null) {
                return null;
            }
            results.add(result);
        }
        return results.isEmpty() ? null : value(call, inputs, results);
    }

    /** Evidence of several inputs at once is none, since they may never come together. */
    private static Value value(Invocation call, List<Value> inputs, Set<Object> results) {
        Domain domain =
                results.stream().<Domain>map(Constants::of).reduce(Domain::join).orElse(Anything.ANYTHING);
        List<Value> open = inputs.stream().filter(input -> input.only() == null).toList();
        if (open.size() > 1) {
            return Value.of(domain);
        }
        List<Object> seen = new ArrayList<>();
        for (Object constant : open.isEmpty() ? Set.of(0L) : open.get(0).seen()) {
            List<Object> combination = new ArrayList<>();
            for (Value input : inputs) {
                Object only = input.only();
                combination.add(only == null ? constant : only);
            }
            Object result = invoke(call, combination);
            if (result != null) {
                seen.addAll(Value.of(result).seen());
            }
        }
        return Value.of(domain).alsoSeen(seen);
    }

    private static List<List<Object>> combinations(List<Value> inputs) {
        List<List<Object>> all = List.of(List.of());
        for (Value input : inputs) {
            if (!(input.domain() instanceof Constants constants)
                    || all.size() * constants.members().size() > MOST_COMBINATIONS) {
                return List.of();
            }
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> start : all) {
                for (Object member : constants.members()) {
                    List<Object> one = new ArrayList<>(start);
                    one.add(member);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private static @Nullable Object invoke(Invocation call, List<Object> inputs) {
        try {
            Class<?> owner = type(call.owner());
            Object receiver = call.isStatic() ? null : Conversions.to(owner, inputs.get(0));
            List<Object> given = call.isStatic() ? inputs : inputs.subList(1, inputs.size());
            Class<?>[] types = new Class<?>[given.size()];
            Object[] arguments = new Object[given.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = type(call.parameters().get(i));
                Object argument = Conversions.to(types[i], given.get(i));
                if (argument == null) {
                    return null;
                }
                arguments[i] = argument;
            }
            if ((receiver == null && !call.isStatic()) || isTooMuch(receiver, arguments)) {
                return null;
            }
            return checked(make(call, owner, types, receiver, arguments));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return null; // a call that throws gives nothing back
        }
    }

    private static @Nullable Object make(
            Invocation call, Class<?> owner, Class<?>[] types, @Nullable Object receiver, Object[] arguments)
            throws ReflectiveOperationException {
        if (call.name().equals("<init>")) {
            return owner.getConstructor(types).newInstance(arguments);
        }
        Method method = owner.getMethod(call.name(), types);
        return method.invoke(receiver, arguments);
    }

    /** Whether the call might take more time or memory than a compiler should spend on it. */
    private static boolean isTooMuch(@Nullable Object receiver, Object[] arguments) {
        if (receiver instanceof String text
                && arguments.length == 1
                && arguments[0] instanceof Integer count
                && (long) text.length() * count > LONGEST_TEXT) {
            return true;
        }
        for (Object argument : arguments) {
            if (isHuge(argument)) {
                return true;
            }
        }
        return receiver != null && isHuge(receiver);
    }

    private static boolean isHuge(Object object) {
        return (object instanceof BigDecimal decimal
                        && (Math.abs((long) decimal.scale()) > MOST_DIGITS || decimal.precision() > MOST_DIGITS))
                || (object instanceof BigInteger integer && integer.bitLength() > MOST_DIGITS)
                || (object instanceof String text && text.length() > LONGEST_TEXT);
    }

    private static @Nullable Object checked(@Nullable Object result) {
        return result == null || isHuge(result) || result == NullConstant.NULL ? null : result;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return switch (name) {
            case "boolean" -> boolean.class;
            case "byte" -> byte.class;
            case "short" -> short.class;
            case "char" -> char.class;
            case "int" -> int.class;
            case "long" -> long.class;
            case "float" -> float.class;
            case "double" -> double.class;
            default -> Class.forName(name, false, ClassLoader.getPlatformClassLoader());
        };
    }

    /** For tests and tables: whether reflection finds the method. */
    static boolean exists(String owner, String name) throws InvocationTargetException, ClassNotFoundException {
        Class<?> type = type(owner);
        if (name.equals("<init>")) {
            return type.getConstructors().length > 0;
        }
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
