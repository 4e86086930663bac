package io.plumbline.runtime.schema;

import java.util.List;

/** {@code type}: the value is of one of these types; {@code 1.0} is an integer. */
public record Types(List<String> names) implements Schema {

    /** Copies the names. */
    public Types {
        names = List.copyOf(names);
    }

    /** Demands one of these types. */
    public static Types of(String... names) {
        return new Types(List.of(names));
    }

    @Override
    public void judge(Evaluation at) {
        if (names.stream().noneMatch(name -> Trees.isOf(at.value(), name))) {
            String wanted = String.join(" or ", names);
            at.report("type", wanted, "is " + Trees.words(at.value()) + ", not " + wanted);
        }
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(names);
    }
}
