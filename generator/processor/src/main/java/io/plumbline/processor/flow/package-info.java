/** The walk over attributed trees that holds values against what receives them. */
@NullMarked
package io.plumbline.processor.flow;

import org.jspecify.annotations.NullMarked;
