/** Generated from the contract <code>Patterns in the dialects of other languages</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
