/** What {@code $ref} leads to, over all documents of a contract. */
@NullMarked
package io.plumbline.generator.openapi.reference;

import org.jspecify.annotations.NullMarked;
