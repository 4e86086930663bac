package io.plumbline.processor.library;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constant objects that the JDK's immutable classes offer, such as {@code BigDecimal.TEN}. */
public final class PureFields {

    private static final Set<String> OWNERS =
            Set.of("java.math.BigInteger", "java.math.BigDecimal", "java.time.Duration");

    private PureFields() {}

    /** The object in a static field; null where it is no such constant. */
    public static @Nullable Object value(String owner, String field) {
        if (!OWNERS.contains(owner)) {
            return null;
        }
        try {
            return Class.forName(owner, false, ClassLoader.getPlatformClassLoader())
                    .getField(field)
                    .get(null);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
