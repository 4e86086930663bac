package io.plumbline.generator.openapi.syntax;

/** {@code null}. */
public final class NullNode extends Node {

    NullNode(Place place) {
        super(place);
    }

    @Override
    Node scalarAt(Place place) {
        return new NullNode(place);
    }

    @Override
    public String kind() {
        return "null";
    }
}
