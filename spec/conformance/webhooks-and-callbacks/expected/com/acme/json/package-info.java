/** Generated from the contract <code>Operations that the described server calls</code>. */
@NullMarked
package com.acme.json;

import org.jspecify.annotations.NullMarked;
