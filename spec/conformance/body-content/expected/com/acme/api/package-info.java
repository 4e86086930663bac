/** Generated from the contract <code>Bodies that are handed on as bytes</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
