/** What makes a text a URN: grammars, scanners and the words for what is wrong, without the values read from them. */
@NullMarked
package io.plumbline.runtime.urn.syntax;

import org.jspecify.annotations.NullMarked;
