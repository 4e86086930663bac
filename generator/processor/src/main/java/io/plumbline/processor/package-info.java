/** Compile-time checks of constants against the constraints of what receives them. */
@NullMarked
package io.plumbline.processor;

import org.jspecify.annotations.NullMarked;
