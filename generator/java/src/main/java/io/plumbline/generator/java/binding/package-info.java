/** Framework bindings: what a web framework adds to generated code. */
@NullMarked
package io.plumbline.generator.java.binding;

import org.jspecify.annotations.NullMarked;
