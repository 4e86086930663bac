/** Generated from the contract <code>A required property that nobody describes, in an object without others</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
