/** What is wrong with a contract, as values with a place: one catalogue of codes and texts. */
@NullMarked
package io.plumbline.generator.model.diagnostic;

import org.jspecify.annotations.NullMarked;
