/** What differs between two contracts in the generated Java, as its users see it. */
@NullMarked
package io.plumbline.generator.engine.diff.java;

import org.jspecify.annotations.NullMarked;
