/** The difference between an old contract and a new one: what it means for callers, servers and generated code. */
@NullMarked
package io.plumbline.generator.engine.diff;

import org.jspecify.annotations.NullMarked;
