/** What users can choose, as doors get it: texts by key. */
@NullMarked
package io.plumbline.generator.engine.option;

import org.jspecify.annotations.NullMarked;
