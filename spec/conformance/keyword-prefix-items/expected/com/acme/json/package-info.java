/** Generated from the contract <code>A tuple</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
