/** Contracts that try to get their text into generated code, reports or files. */
@NullMarked
package io.plumbline.generator.engine.hostile;

import org.jspecify.annotations.NullMarked;
