/**
 * The constraints of a contract: one file for each keyword family, judged the same while generating, compiling and
 * running.
 */
@NullMarked
package io.plumbline.runtime.constraint;

import org.jspecify.annotations.NullMarked;
