/** The registry of string formats and their strict checkers. */
@NullMarked
package io.plumbline.runtime.format;

import org.jspecify.annotations.NullMarked;
