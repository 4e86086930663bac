/** Tests of regular expressions as automata. */
@NullMarked
package io.plumbline.processor.language;

import org.jspecify.annotations.NullMarked;
