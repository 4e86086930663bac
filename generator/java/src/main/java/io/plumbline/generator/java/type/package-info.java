/** Which Java type and which code stand for a type of the contract. */
@NullMarked
package io.plumbline.generator.java.type;

import org.jspecify.annotations.NullMarked;
