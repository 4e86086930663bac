/** From located nodes of an OpenAPI document to the model. */
@NullMarked
package io.plumbline.generator.openapi;

import org.jspecify.annotations.NullMarked;
