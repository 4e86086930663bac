/** The notes on Vert.x. */
@NullMarked
package io.plumbline.examples.vertx;

import org.jspecify.annotations.NullMarked;
