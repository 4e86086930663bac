package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.model.TypeUse;

/** Compares one aspect of what stands in the same place of two contracts. */
@FunctionalInterface
interface UseRule {

    /** Reports to the comparison how this aspect differs, if it does. */
    void compare(TypeUse before, TypeUse after, Spot spot, Comparison comparison);
}
