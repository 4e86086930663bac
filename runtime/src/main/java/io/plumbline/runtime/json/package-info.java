/** Reading and writing JSON for generated types. */
@NullMarked
package io.plumbline.runtime.json;

import org.jspecify.annotations.NullMarked;
