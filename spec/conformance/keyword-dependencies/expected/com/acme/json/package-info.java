/** Generated from the contract <code>Properties that need others</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
