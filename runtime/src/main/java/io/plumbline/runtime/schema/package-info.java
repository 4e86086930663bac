/** Schemas as generated code holds them: keywords that judge JSON trees where no Java type says it all. */
@NullMarked
package io.plumbline.runtime.schema;

import org.jspecify.annotations.NullMarked;
