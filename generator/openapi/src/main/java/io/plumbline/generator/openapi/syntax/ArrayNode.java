package io.plumbline.generator.openapi.syntax;

import java.util.List;

/** An array. */
public final class ArrayNode extends Node implements Container {

    private List<Node> elements = List.of();

    ArrayNode(Place place) {
        super(place);
    }

    /** The elements in document order. */
    public List<Node> elements() {
        return elements;
    }

    void complete(List<Node> newElements) {
        elements = List.copyOf(newElements);
    }

    @Override
    public String stepOf(int index) {
        return Integer.toString(index);
    }

    @Override
    public String kind() {
        return "array";
    }
}
