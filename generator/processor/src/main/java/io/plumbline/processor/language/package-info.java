/** Regular expressions as automata: whether none, or all, of some strings match. */
@NullMarked
package io.plumbline.processor.language;

import org.jspecify.annotations.NullMarked;
