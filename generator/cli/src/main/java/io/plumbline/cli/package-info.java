/** The command line of the generator. */
@NullMarked
package io.plumbline.cli;

import org.jspecify.annotations.NullMarked;
