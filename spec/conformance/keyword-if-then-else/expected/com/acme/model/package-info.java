/** Generated from the contract <code>A postal code that depends on the country</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
