/** Generated from the contract <code>An object that is closed after all of its parts</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
