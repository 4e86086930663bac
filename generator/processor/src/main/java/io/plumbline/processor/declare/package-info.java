/** Whether a declaration makes sense by itself: constraints that can be kept, on types they apply to. */
@NullMarked
package io.plumbline.processor.declare;

import org.jspecify.annotations.NullMarked;
