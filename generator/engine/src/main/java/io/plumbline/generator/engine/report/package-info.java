/** Diagnostics as texts that people, editors and code hosts read. */
@NullMarked
package io.plumbline.generator.engine.report;

import org.jspecify.annotations.NullMarked;
