/**
 * Objects of the contract as records to be: components with their Java types and presence, constants, what is kept
 * beside them.
 */
@NullMarked
package io.plumbline.generator.java.record;

import org.jspecify.annotations.NullMarked;
