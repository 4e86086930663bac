package io.plumbline.processor.library;

import io.plumbline.processor.value.EnumConstant;
import org.jspecify.annotations.Nullable;

/** Constants in the form in which reflection takes them. */
final class Conversions {

    private Conversions() {}

    /** The constant as an object of a type, which may be a primitive one; null where it is none. */
    static @Nullable Object to(Class<?> type, Object constant) {
        if (constant instanceof Long whole) {
            return whole(type, whole);
        }
        if (constant instanceof Float number && type == double.class) {
            return (double) number;
        }
        if (constant instanceof EnumConstant named) {
            return enumConstant(type, named);
        }
        boolean isPrimitive = (type == boolean.class && constant instanceof Boolean)
                || (type == double.class && constant instanceof Double)
                || (type == float.class && constant instanceof Float);
        boolean isItself =
                type != Object.class || constant instanceof String; // a number might be of another type in Java
        return isPrimitive || (type.isInstance(constant) && isItself) ? constant : null;
    }

    private static @Nullable Object enumConstant(Class<?> type, EnumConstant named) {
        if (type.isEnum() && type.getName().equals(named.type())) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(named.name())) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static @Nullable Object whole(Class<?> type, long whole) {
        if (type == long.class || type == Long.class) {
            return whole;
        }
        if (type == int.class || type == Integer.class) {
            return (int) whole;
        }
        if (type == short.class || type == Short.class) {
            return (short) whole;
        }
        if (type == byte.class || type == Byte.class) {
            return (byte) whole;
        }
        if (type == char.class || type == Character.class) {
            return (char) whole;
        }
        if (type == double.class) {
            return (double) whole;
        }
        return type == float.class ? (Object) (float) whole : null;
    }
}
