/** Tests of reading text into nodes. */
@NullMarked
package io.plumbline.generator.openapi.syntax;

import org.jspecify.annotations.NullMarked;
