/**
 * What differs between two contracts on the wire: one rule a class, over the linked models, each pair of types looked
 * at once.
 */
@NullMarked
package io.plumbline.generator.engine.diff.wire;

import org.jspecify.annotations.NullMarked;
