/** Generated from the contract <code>A schema that judges parts of a value by itself</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
