/** What can be wrong with a contract that can be read: one rule, one class. */
@NullMarked
package io.plumbline.generator.openapi.validate;

import org.jspecify.annotations.NullMarked;
