/** Generated from the contract <code>Properties whose names match patterns</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
