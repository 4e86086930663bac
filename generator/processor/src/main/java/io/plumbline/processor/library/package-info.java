/** What calls of the JDK give back, where that follows from what goes in. */
@NullMarked
package io.plumbline.processor.library;

import org.jspecify.annotations.NullMarked;
