/** The only ways for a document's text into Java source: each sink makes any text harmless for one kind of place. */
@NullMarked
package io.plumbline.generator.java.text;

import org.jspecify.annotations.NullMarked;
