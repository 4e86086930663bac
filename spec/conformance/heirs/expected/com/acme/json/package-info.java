/** Generated from the contract <code>A base type whose discriminator tells its heirs</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
