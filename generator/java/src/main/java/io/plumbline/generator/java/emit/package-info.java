/** One small class for each kind of generated file. */
@NullMarked
package io.plumbline.generator.java.emit;

import org.jspecify.annotations.NullMarked;
