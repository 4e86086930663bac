package io.plumbline.generator.java.type;

import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.text.StringLiteral;
import io.plumbline.generator.model.Type;
import java.util.stream.Collectors;

/** What the number of an enumeration's values makes of it in Java. */
public final class Enumerations {

    /** Each constant takes some twenty bytes of a static initializer, which can have 65,535. */
    private static final int MOST_CONSTANTS = 2_000;

    private Enumerations() {}

    /** Whether there is a constant for each value; one class can not hold any number of them. */
    public static boolean hasConstants(Type.Enumeration enumeration) {
        return enumeration.values().size() <= MOST_CONSTANTS;
    }

    /** All values as the text of a JSON array, a Java expression. */
    public static CodeBlock json(Type.Enumeration enumeration) {
        return StringLiteral.of(enumeration.values().stream()
                .map(Type.EnumValue::value)
                .map(Literals::json)
                .collect(Collectors.joining(",", "[", "]")));
    }
}
