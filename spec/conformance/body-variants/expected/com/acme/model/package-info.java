/** Generated from the contract <code>Bodies of several types</code>. */
@NullMarked
package com.acme.model;

import org.jspecify.annotations.NullMarked;
