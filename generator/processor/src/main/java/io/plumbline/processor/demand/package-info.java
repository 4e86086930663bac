/** What can be demanded of a value: by the contract's constraints, and by annotations of other libraries. */
@NullMarked
package io.plumbline.processor.demand;

import org.jspecify.annotations.NullMarked;
