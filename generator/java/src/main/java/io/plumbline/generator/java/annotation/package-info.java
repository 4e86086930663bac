/** Annotations of other frameworks that say beside our own what the contract demands of values. */
@NullMarked
package io.plumbline.generator.java.annotation;

import org.jspecify.annotations.NullMarked;
