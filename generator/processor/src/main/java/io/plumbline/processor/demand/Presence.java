package io.plumbline.processor.demand;

import java.util.Optional;

/** The demand that there be a value at all. */
public enum Presence implements Demand {
    /** The only one. */
    REQUIRED;

    @Override
    public String key() {
        return "required";
    }

    @Override
    public Optional<String> refusal(Object constant) {
        return Optional.empty();
    }

    @Override
    public Optional<String> refusalOfNull() {
        return Optional.of("null is given where a value is required");
    }
}
