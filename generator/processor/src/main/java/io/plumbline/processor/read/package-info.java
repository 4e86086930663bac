/** What an element of the program demands of its values, read from its annotations. */
@NullMarked
package io.plumbline.processor.read;

import org.jspecify.annotations.NullMarked;
