/** Generated services over real connections, with bodies of every kind. */
@NullMarked
package io.plumbline.generator.engine.body;

import org.jspecify.annotations.NullMarked;
