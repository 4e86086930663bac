/** What users of generated code see of it, without the code: types, their members, and where the contract has them. */
@NullMarked
package io.plumbline.generator.java.surface;

import org.jspecify.annotations.NullMarked;
