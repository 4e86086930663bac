/** Generated from the contract <code>A string with three values</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
