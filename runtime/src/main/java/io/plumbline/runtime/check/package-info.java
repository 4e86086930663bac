/** What generated constructors demand of their arguments, at every depth of lists and maps. */
@NullMarked
package io.plumbline.runtime.check;

import org.jspecify.annotations.NullMarked;
