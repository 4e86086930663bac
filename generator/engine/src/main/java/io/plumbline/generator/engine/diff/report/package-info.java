/** Differences of contracts as text, JSON and a page for browsers. */
@NullMarked
package io.plumbline.generator.engine.diff.report;

import org.jspecify.annotations.NullMarked;
