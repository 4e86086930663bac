/** How the checks get into a compiler: as an annotation processor and as a javac plugin, over one listener. */
@NullMarked
package io.plumbline.processor.hook;

import org.jspecify.annotations.NullMarked;
