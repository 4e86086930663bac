/** The rules of the architecture that Maven cannot hold by itself, as tests over every module's classes and poms. */
@NullMarked
package io.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
