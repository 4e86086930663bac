/** Generated from the contract <code>A postal code that depends on the country</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
