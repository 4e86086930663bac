/** Parameters of a request taken apart: one class for each OpenAPI style, strict, percent-decoding once. */
@NullMarked
package io.plumbline.runtime.http.parameter;

import org.jspecify.annotations.NullMarked;
