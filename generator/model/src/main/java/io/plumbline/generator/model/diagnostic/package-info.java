/** Diagnostics as values: where, what, and what to do about it. */
@NullMarked
package io.plumbline.generator.model.diagnostic;

import org.jspecify.annotations.NullMarked;
