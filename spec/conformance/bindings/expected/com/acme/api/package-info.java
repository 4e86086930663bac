/** Generated from the contract <code>bindings</code>. */
@NullMarked
package com.acme.api;

import org.jspecify.annotations.NullMarked;
