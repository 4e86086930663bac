/** Random programs, run beside the checks of them. */
@NullMarked
package io.plumbline.processor.random;

import org.jspecify.annotations.NullMarked;
