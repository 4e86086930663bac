/** Uniform resource names and the function names written in them. */
@NullMarked
package io.plumbline.runtime.urn;

import org.jspecify.annotations.NullMarked;
