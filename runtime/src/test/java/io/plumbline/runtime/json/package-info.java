/** Tests of reading and writing JSON. */
@NullMarked
package io.plumbline.runtime.json;

import org.jspecify.annotations.NullMarked;
