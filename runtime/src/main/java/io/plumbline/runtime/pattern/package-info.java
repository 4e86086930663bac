/** Regular expressions with the meaning that ECMA-262 gives them, run by {@code java.util.regex}. */
@NullMarked
package io.plumbline.runtime.pattern;

import org.jspecify.annotations.NullMarked;
