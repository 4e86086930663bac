/** The notes in a Jakarta REST application. */
@NullMarked
package io.plumbline.examples.jersey;

import org.jspecify.annotations.NullMarked;
