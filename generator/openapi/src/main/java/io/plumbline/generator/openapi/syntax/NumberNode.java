package io.plumbline.generator.openapi.syntax;

import java.math.BigDecimal;

/** A number, exact, with the spelling it has in the document. */
public final class NumberNode extends Node {

    private final String text;

    NumberNode(Place place, String text) {
        super(place);
        this.text = text;
    }

    /** The number as the document spells it, so that a version such as {@code 1.10} keeps its zero. */
    public String text() {
        return text;
    }

    /** The exact value; readers refuse numbers whose plain notation would be enormous. */
    public BigDecimal value() {
        return new BigDecimal(text);
    }

    /** Whether the value has no fraction: {@code 3.0} and {@code 1e2} are whole too. */
    public boolean isWhole() {
        BigDecimal value = value();
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    Node scalarAt(Place place) {
        return new NumberNode(place, text);
    }

    @Override
    public String kind() {
        return "number";
    }
}
