/** From paths, webhooks and callbacks to operations. */
@NullMarked
package io.plumbline.generator.openapi.operation;

import org.jspecify.annotations.NullMarked;
