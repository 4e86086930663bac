/** What the compile-time checks cost, and what they say of other people's sources. */
@NullMarked
package io.plumbline.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
