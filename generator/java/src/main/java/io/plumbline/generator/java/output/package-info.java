/** Puts generated files on disk: the only place that writes. */
@NullMarked
package io.plumbline.generator.java.output;

import org.jspecify.annotations.NullMarked;
