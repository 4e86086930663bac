/** A service that is written once and served by several frameworks. */
@NullMarked
package io.plumbline.examples.notes;

import org.jspecify.annotations.NullMarked;
