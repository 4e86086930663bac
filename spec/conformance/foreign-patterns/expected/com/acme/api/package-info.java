/** Generated from the contract <code>Patterns in the dialects of other languages</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
