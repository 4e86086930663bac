/** The versions of OpenAPI, lifted to the meaning of 3.1, so that everything after knows one dialect. */
@NullMarked
package io.plumbline.generator.openapi.dialect;

import org.jspecify.annotations.NullMarked;
