/** From the model to Java source files on disk. */
@NullMarked
package io.plumbline.generator.java;

import org.jspecify.annotations.NullMarked;
