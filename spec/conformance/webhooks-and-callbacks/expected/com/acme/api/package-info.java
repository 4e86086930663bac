/** Generated from the contract <code>Operations that the described server calls</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
