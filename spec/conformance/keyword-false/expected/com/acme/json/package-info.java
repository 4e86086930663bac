/** Generated from the contract <code>A property that must never be there</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
