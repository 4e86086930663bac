/** The constraint families, their annotations and the violations they report. */
@NullMarked
package io.plumbline.runtime.constraint;

import org.jspecify.annotations.NullMarked;
