/** What tests of generated code share. */
@NullMarked
package io.plumbline.generator.java.support;

import org.jspecify.annotations.NullMarked;
