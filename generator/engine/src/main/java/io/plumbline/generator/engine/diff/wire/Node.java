package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.model.TypeKey;

/** Something in which values stand: what a change of them reaches is found by going from one to the next outwards. */
sealed interface Node {

    /**
     * A part of an operation.
     *
     * @param text its name, for example {@code GET /pets: response 200}
     * @param direction which way it travels
     */
    record Place(String text, Direction direction) implements Node {}

    /**
     * A type of the old contract, seen beside the one that stands in its place in the new contract.
     *
     * @param before the old one
     * @param after the new one
     */
    record Pair(TypeKey before, TypeKey after) implements Node {}

    /**
     * A way to authenticate.
     *
     * @param name its name in both contracts
     */
    record Scheme(String name) implements Node {}
}
