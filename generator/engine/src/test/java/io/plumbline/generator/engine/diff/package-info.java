/** Tests of the comparison of contracts. */
@NullMarked
package io.plumbline.generator.engine.diff;

import org.jspecify.annotations.NullMarked;
