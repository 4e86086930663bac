package io.plumbline.generator.openapi.syntax;

/** A string. */
public final class StringNode extends Node {

    private final String value;

    StringNode(Place place, String value) {
        super(place);
        this.value = value;
    }

    /** The string, without quotes and escapes. */
    public String value() {
        return value;
    }

    @Override
    Node scalarAt(Place place) {
        return new StringNode(place, value);
    }

    @Override
    public String kind() {
        return "string";
    }
}
