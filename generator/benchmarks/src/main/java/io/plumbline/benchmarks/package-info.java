/** Benchmarks of generated code and of generation itself. */
@NullMarked
package io.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
