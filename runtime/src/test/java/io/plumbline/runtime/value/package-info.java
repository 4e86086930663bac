/** Tests of the small values. */
@NullMarked
package io.plumbline.runtime.value;

import org.jspecify.annotations.NullMarked;
