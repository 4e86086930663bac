/** Generated from the contract <code>More parameters than a constructor takes</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
