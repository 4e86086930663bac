package io.plumbline.runtime.schema;

import java.util.List;

/** {@code true} or {@code false} as a schema: every value is fine, or none. */
public record Truth(boolean value) implements Schema {

    /** The one or the other. */
    public static Truth of(boolean value) {
        return new Truth(value);
    }

    @Override
    public void judge(Evaluation at) {
        if (!value) {
            at.report("false", "false", "is not allowed, whatever it is");
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(value);
    }
}
