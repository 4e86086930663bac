/** From schemas to types: combined, told apart and given a place. */
@NullMarked
package io.plumbline.generator.openapi.schema;

import org.jspecify.annotations.NullMarked;
