/** Every Java name, decided once before anything is emitted. */
@NullMarked
package io.plumbline.generator.java.naming;

import org.jspecify.annotations.NullMarked;
