/** The interpreter from inside: what it does when it fails. */
@NullMarked
package io.plumbline.processor.flow;

import org.jspecify.annotations.NullMarked;
