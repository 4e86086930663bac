/** Documents at other addresses, over real connections. */
@NullMarked
package io.plumbline.generator.openapi.remote;

import org.jspecify.annotations.NullMarked;
