/** Located nodes of JSON and YAML text, and nothing of their meaning. */
@NullMarked
package io.plumbline.generator.openapi.syntax;

import org.jspecify.annotations.NullMarked;
