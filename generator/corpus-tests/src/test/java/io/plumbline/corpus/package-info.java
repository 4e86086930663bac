/** Real contracts, generated, compiled and held against an independent reading of the same documents. */
@NullMarked
package io.plumbline.corpus;

import org.jspecify.annotations.NullMarked;
