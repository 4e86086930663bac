/** Generated from the contract <code>Bodies of several types</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
