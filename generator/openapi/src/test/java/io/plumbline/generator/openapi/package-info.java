/** Tests of the front end as its callers use it. */
@NullMarked
package io.plumbline.generator.openapi;

import org.jspecify.annotations.NullMarked;
