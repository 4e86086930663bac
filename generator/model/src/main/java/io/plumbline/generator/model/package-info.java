/**
 * The contract as a linked model, free of any document syntax and of any Java naming: what the front end makes and the
 * emitters read.
 */
@NullMarked
package io.plumbline.generator.model;

import org.jspecify.annotations.NullMarked;
