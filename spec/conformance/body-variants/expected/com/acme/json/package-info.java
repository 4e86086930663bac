/** Generated from the contract <code>Bodies of several types</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
