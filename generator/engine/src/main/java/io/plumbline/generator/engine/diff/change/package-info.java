/** What a comparison of two contracts finds: changes, each with its places and with a verdict for each audience. */
@NullMarked
package io.plumbline.generator.engine.diff.change;

import org.jspecify.annotations.NullMarked;
