/** Documents at other addresses, from hosts that the user names and no others. */
@NullMarked
package io.plumbline.generator.openapi.remote;

import org.jspecify.annotations.NullMarked;
