package io.plumbline.generator.openapi.syntax;

/** {@code true} or {@code false}. */
public final class BooleanNode extends Node {

    private final boolean value;

    BooleanNode(Place place, boolean value) {
        super(place);
        this.value = value;
    }

    /** The truth value. */
    public boolean value() {
        return value;
    }

    @Override
    Node scalarAt(Place place) {
        return new BooleanNode(place, value);
    }

    @Override
    public String kind() {
        return "boolean";
    }
}
