/** Plumbline as a generator of the OpenAPI Generator tools. */
@NullMarked
package io.plumbline.openapigenerator;

import org.jspecify.annotations.NullMarked;
