/** Generated from the contract <code>A base type whose discriminator tells its heirs</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
