/** Where the documents of a contract come from. */
@NullMarked
package io.plumbline.generator.openapi.source;

import org.jspecify.annotations.NullMarked;
