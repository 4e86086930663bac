/** Whole programs: what is said of them, and what becomes of them when they run. */
@NullMarked
package io.plumbline.processor.programs;

import org.jspecify.annotations.NullMarked;
