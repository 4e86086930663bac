/** Uniform resource names: any URN by RFC 8141, and the URN of a function with its parts typed. */
@NullMarked
package io.plumbline.runtime.urn;

import org.jspecify.annotations.NullMarked;
