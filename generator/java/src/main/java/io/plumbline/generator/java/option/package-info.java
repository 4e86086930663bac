/** What users can choose about the generated code. */
@NullMarked
package io.plumbline.generator.java.option;

import org.jspecify.annotations.NullMarked;
