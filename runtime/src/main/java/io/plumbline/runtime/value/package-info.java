/** Small values that generated types are made of. */
@NullMarked
package io.plumbline.runtime.value;

import org.jspecify.annotations.NullMarked;
