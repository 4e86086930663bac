/** The FunctionGraph example server. */
@NullMarked
package io.plumbline.examples.functiongraph;

import org.jspecify.annotations.NullMarked;
