/** The notes in a Spring application. */
@NullMarked
package io.plumbline.examples.spring;

import org.jspecify.annotations.NullMarked;
