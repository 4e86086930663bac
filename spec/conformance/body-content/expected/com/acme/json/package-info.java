/** Generated from the contract <code>Bodies that are handed on as bytes</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
