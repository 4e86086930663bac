/** The immutable intermediate model of one API. */
@NullMarked
package io.plumbline.generator.model;

import org.jspecify.annotations.NullMarked;
