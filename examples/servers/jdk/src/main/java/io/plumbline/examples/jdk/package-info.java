/** The notes on the server that is part of the JDK. */
@NullMarked
package io.plumbline.examples.jdk;

import org.jspecify.annotations.NullMarked;
