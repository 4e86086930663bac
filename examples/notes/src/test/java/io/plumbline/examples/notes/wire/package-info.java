/** What every server of the notes must do. */
@NullMarked
package io.plumbline.examples.notes.wire;

import org.jspecify.annotations.NullMarked;
