/** HTTP requests and responses without a framework. */
@NullMarked
package io.plumbline.runtime.http;

import org.jspecify.annotations.NullMarked;
