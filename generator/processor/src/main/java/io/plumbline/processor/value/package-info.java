/** What an expression may evaluate to, and the folding of constants. */
@NullMarked
package io.plumbline.processor.value;

import org.jspecify.annotations.NullMarked;
