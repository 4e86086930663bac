/** Reports as their readers parse them. */
@NullMarked
package io.plumbline.generator.engine.report;

import org.jspecify.annotations.NullMarked;
